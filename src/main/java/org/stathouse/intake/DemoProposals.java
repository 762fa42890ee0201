package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/**
 * A handful of made-up proposals at different steps, so that the demonstration's task list is not empty. Each came about
 * through the use cases, done by the demonstration's people. In the {@code demo} profile only, into an empty database.
 */
@Component
@Profile("demo")
@Order(300)
class DemoProposals implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProposals.class);

    private static final String MARK = "Made-up example: ";
    private static final String LIAISON = "liaison";
    private static final String TMO = "tmo";
    private static final String STEWARDSHIP = "Responsible Stewardship";
    private static final String SAFETY = "Building Public Safety";

    private static final Map<Criterion, String> REASONS = Map.of(
            Criterion.STEWARDSHIP, "The estimate rests on comparable work.",
            Criterion.EQUITY, "Reaches neighborhoods that wait longest today.",
            Criterion.RESILIENCY, "Keeps working when one office is closed.",
            Criterion.IMPACT, "The measure would change visibly within a year.",
            Criterion.ACTION_PLAN_LINK, "Names its goal and serves it directly.",
            Criterion.WORKLOAD_DELIVERY, "Fits beside the agency’s other work.");

    private final Proposals proposals;
    private final ProposalRepository repository;
    private final TaskDesk desk;
    private final PlanCatalog catalog;
    private final DemoAccounts accounts;
    private final Deadlines deadlines;

    DemoProposals(
            Proposals proposals,
            ProposalRepository repository,
            TaskDesk desk,
            PlanCatalog catalog,
            DemoAccounts accounts,
            Deadlines deadlines) {
        this.proposals = proposals;
        this.repository = repository;
        this.desk = desk;
        this.catalog = catalog;
        this.accounts = accounts;
        this.deadlines = deadlines;
    }

    /** What a made-up proposal is about. */
    private record Idea(String proposer, String pillar, String title, String measure, String baseline, String target, int thousands) {}

    /** All of them or none, so that a start that is cut short leaves nothing half done. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (repository.count() > 0) {
            return;
        }
        submitted(new Idea(LIAISON, STEWARDSHIP, "Pay small vendors within 15 days", "Days from invoice to payment", "38 days", "15 days", 240));
        UUID scoring = inScoring(new Idea(LIAISON, STEWARDSHIP, "One counter for every City payment", "Median minutes at the counter", "41 minutes", "12 minutes", 610));
        score(scoring, "arpa", 4, 3, 3, 4, 4, 3);
        score(scoring, "bbmr", 3, 4, 3, 4, 5, 2);
        ranked(new Idea(LIAISON, STEWARDSHIP, "Publish every contract with its spending", "Contracts published", "0 percent", "100 percent", 180), 4, Priority.HIGH);
        ranked(new Idea(LIAISON, STEWARDSHIP, "Property tax help in every library", "Residents helped in a year", "900", "6,000", 350), 3, Priority.MEDIUM);
        ranked(new Idea(TMO, SAFETY, "Safe routes around ten schools", "Crashes near the schools in a year", "64", "30", 900), 4, Priority.HIGH);
        UUID deferred = ranked(new Idea(LIAISON, STEWARDSHIP, "Solar roofs on City garages", "Megawatt-hours made in a year", "0", "1,200", 2400), 3, Priority.LOW);
        complete("chair", deferred, "intake/decide", new DecideProposal(
                DecisionOutcome.DEFER, "Decide once the budget is known.", deadlines.today().plusDays(60)));
        UUID approved = ranked(new Idea(LIAISON, STEWARDSHIP, "Answer payment questions by text message", "Calls that wait over five minutes", "52 percent", "10 percent", 120), 5, Priority.HIGH);
        complete("chair", approved, "intake/decide", new DecideProposal(DecisionOutcome.APPROVE, null, null));
        LOG.info("Made up {} proposals for the demonstration", repository.count());
    }

    private UUID submitted(Idea idea) {
        UUID[] id = new UUID[1];
        accounts.actAs(idea.proposer(), () -> {
            ProposalView draft = proposals.draft(form(idea));
            id[0] = proposals.submit(draft.id(), draft.version()).id();
        });
        return id[0];
    }

    private UUID inScoring(Idea idea) {
        UUID id = submitted(idea);
        complete(TMO, id, "intake/check-completeness", new CheckCompleteness(true, null));
        complete(TMO, id, "intake/categorize", new CategorizeProposal(Category.GROW, true, "Clear public benefit, aligned to City needs."));
        return id;
    }

    private UUID ranked(Idea idea, int points, Priority priority) {
        UUID id = inScoring(idea);
        int less = Math.max(points - 1, ScoringPolicy.LOWEST);
        score(id, "arpa", points, less, points, points, points, less);
        score(id, "bbmr", less, points, less, points, points, less);
        score(id, "opi", points, points, less, points, points, points);
        complete(TMO, id, "intake/recommend", new RecommendPriority(priority, "Compared with the others of its pillar.", true));
        return id;
    }

    private void score(UUID id, String scorer, Integer... points) {
        Criterion[] criteria = Criterion.values();
        List<CriterionScore> scores = Arrays.stream(criteria)
                .map(criterion -> new CriterionScore(criterion, points[criterion.ordinal()], REASONS.get(criterion)))
                .toList();
        complete(scorer, id, "intake/score", new ScoreProposal(scores));
    }

    private void complete(String username, UUID id, String formKey, Object command) {
        accounts.actAs(username, () -> {
            TaskRow task = desk.ofCase(Proposal.refOf(id)).stream()
                    .filter(row -> row.state() == TaskRow.State.OPEN && row.formKey().equals(formKey))
                    .filter(row -> row.why() == TaskRow.Why.GROUP || row.why() == TaskRow.Why.ASSIGNED)
                    .findFirst()
                    .orElseThrow();
            if (task.assignee() == null) {
                desk.claim(task.id(), null);
            }
            desk.complete(task.id(), null, command);
        });
    }

    private ProposalForm form(Idea idea) {
        GoalView goal = catalog.goals().stream()
                .filter(one -> one.pillarName().equals(idea.pillar()))
                .findFirst()
                .orElseThrow();
        UUID finance = catalog.agencyNamed("Department of Finance").orElseThrow().id().value();
        LocalDate start = deadlines.today().plusMonths(4).withDayOfMonth(1);
        BigDecimal needed = BigDecimal.valueOf(idea.thousands()).multiply(BigDecimal.valueOf(1000));
        return new ProposalForm(
                MARK + idea.title(),
                "A proposal made up for the demonstration; it is no plan of the City.",
                goal.pillar().value(),
                goal.id().value(),
                finance,
                Set.of(),
                "owner",
                "Prepare for three months, begin in one place, then everywhere.",
                "Resident services",
                null,
                List.of(
                        new FundingYear(start.getYear() + 1, needed, needed.divide(BigDecimal.TWO)),
                        new FundingYear(start.getYear() + 2, needed, BigDecimal.ZERO)),
                false,
                "Residents spend less time and know what to expect.",
                idea.measure(),
                idea.baseline(),
                idea.target(),
                start,
                start.plusYears(1),
                "None known.",
                "The longer it waits, the more it costs.");
    }
}
