package org.stathouse.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.intake.CategorizeProposal;
import org.stathouse.intake.Category;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.Criterion;
import org.stathouse.intake.CriterionScore;
import org.stathouse.intake.DecideProposal;
import org.stathouse.intake.DecisionOutcome;
import org.stathouse.intake.FundingYear;
import org.stathouse.intake.KpiMapping;
import org.stathouse.intake.MapKpis;
import org.stathouse.intake.Milestone;
import org.stathouse.intake.Priority;
import org.stathouse.intake.ProposalForm;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.Proposals;
import org.stathouse.intake.RecommendPriority;
import org.stathouse.intake.ReviewNarrative;
import org.stathouse.intake.ScoreProposal;
import org.stathouse.intake.WorkPlanStep;
import org.stathouse.intake.WriteCharter;
import org.stathouse.intake.WriteWorkPlan;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** The product's whole way: use cases, rules, read model, audit trail, notices and the letter, as the people concerned. */
class UseCaseIntake implements IntakeClient {

    private static final List<String> SCORERS = List.of("arpa", "bbmr", "opi");

    private final Proposals proposals;
    private final ProposalRegister register;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final CurrentActor currentActor;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final GoalView goal;
    private final UUID agency;
    private final Map<String, SecurityContext> signedIn = new ConcurrentHashMap<>();

    UseCaseIntake(ProductUnderTest product) {
        proposals = product.bean(Proposals.class);
        register = product.bean(ProposalRegister.class);
        desk = product.bean(TaskDesk.class);
        signIn = product.bean(SignIn.class);
        currentActor = product.bean(CurrentActor.class);
        runtime = product.bean(RuntimeService.class);
        jobs = product.bean(ManagementService.class);
        goal = product.bean(PlanCatalog.class).goals().getFirst();
        agency = product.bean(People.class).find("liaison").orElseThrow().grants().stream()
                .filter(grant -> grant.role() == Role.TMO_LIAISON)
                .map(Grant::scopeId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void runCase() {
        CaseRef subject = new CaseRef("proposal", propose());
        complete("tmo", subject, "intake/check-completeness", new CheckCompleteness(true, null));
        complete("tmo", subject, "intake/categorize", new CategorizeProposal(Category.GROW, true, "Clear public benefit."));
        SCORERS.forEach(scorer -> complete(scorer, subject, "intake/score", card()));
        complete("tmo", subject, "intake/recommend", new RecommendPriority(Priority.HIGH, "Serves every neighborhood.", true));
        complete("chair", subject, "intake/decide", new DecideProposal(DecisionOutcome.APPROVE, null, null));
        issueLetter(subject);
        complete("owner", subject, "intake/work-plan", workPlan());
        complete("opi", subject, "intake/map-kpis", new MapKpis(List.of(new KpiMapping(null, "Median days", "Directly")), null));
        complete("tmo", subject, "intake/review-narrative", new ReviewNarrative(true, "You get an answer in two days."));
        complete("owner", subject, "intake/charter", charter());
        if (runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).count() != 0) {
            throw new IllegalStateException("The case has not ended");
        }
    }

    private UUID propose() {
        as("liaison");
        UUID id = proposals.draft(form()).id();
        proposals.submit(id, register.get(id).version());
        return id;
    }

    private void complete(String username, CaseRef subject, String formKey, Object command) {
        as(username);
        TaskRow task = desk.ofCase(subject).stream()
                .filter(row -> row.state() == TaskRow.State.OPEN && row.formKey().equals(formKey))
                .filter(row -> row.why() == TaskRow.Why.GROUP || row.why() == TaskRow.Why.ASSIGNED)
                .findFirst()
                .orElseThrow();
        if (task.assignee() == null) {
            desk.claim(task.id(), null);
        }
        desk.complete(task.id(), null, command);
    }

    private void issueLetter(CaseRef subject) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .singleResult()
                .getId();
        String letter = jobs.createJobQuery().processInstanceId(instance).messages().singleResult().getId();
        currentActor.asSystem(() -> jobs.executeJob(letter));
    }

    private void as(String username) {
        SecurityContextHolder.setContext(signedIn.computeIfAbsent(username, this::signIn));
    }

    private SecurityContext signIn(String username) {
        signIn.as(username);
        return SecurityContextHolder.getContext();
    }

    private ProposalForm form() {
        return new ProposalForm(
                "Faster answers " + UUID.randomUUID(),
                "Answer every request within two working days.",
                goal.pillar().value(),
                goal.id().value(),
                agency,
                Set.of(),
                "owner",
                "Hire, train, open.",
                "Customer service",
                null,
                List.of(new FundingYear(LocalDate.now().getYear() + 2, new BigDecimal("120000"), new BigDecimal("50000"))),
                false,
                "Residents wait less.",
                "Median days to answer",
                "9 days",
                "2 days",
                day(200),
                day(500),
                null,
                null);
    }

    private static ScoreProposal card() {
        return new ScoreProposal(Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionScore(criterion, 4, "Because of " + criterion.label()))
                .toList());
    }

    private static WriteWorkPlan workPlan() {
        return new WriteWorkPlan(List.of(new WorkPlanStep("Hire two clerks", "HR", day(200), day(260))));
    }

    private static WriteCharter charter() {
        return new WriteCharter(
                "Answer in two days",
                "All requests",
                "A staffed desk",
                "Two clerks",
                List.of(new Milestone("Desk open", day(280))),
                day(500));
    }

    private static LocalDate day(int daysFromNow) {
        return LocalDate.now().plusDays(daysFromNow);
    }
}
