package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** Walks proposals through their process as the people who would do so: proposed by the liaison, owned by the owner. */
public class ProposalJourney {

    public static final String PROPOSER = "liaison";
    public static final String OWNER = "owner";

    private final Proposals proposals;
    private final ProposalRegister register;
    private final TaskDesk desk;
    private final PlanCatalog catalog;
    private final SignIn signIn;
    private final TestEngine engine;

    public ProposalJourney(ApplicationContext context) {
        proposals = context.getBean(Proposals.class);
        register = context.getBean(ProposalRegister.class);
        desk = context.getBean(TaskDesk.class);
        catalog = context.getBean(PlanCatalog.class);
        signIn = context.getBean(SignIn.class);
        engine = context.getBean(TestEngine.class);
    }

    /** A complete form for the agency that the demonstration's liaison is liaison of. */
    public ProposalForm form(String title) {
        return form(title, OWNER);
    }

    public ProposalForm form(String title, String owner) {
        GoalView goal = catalog.goals().getFirst();
        UUID finance = catalog.agencyNamed("Department of Finance").orElseThrow().id().value();
        return new ProposalForm(
                title,
                "Answer every request within two working days.",
                goal.pillar().value(),
                goal.id().value(),
                finance,
                Set.of(),
                owner,
                "Hire, train, open.",
                "Customer service",
                null,
                List.of(new FundingYear(2028, new BigDecimal("120000"), new BigDecimal("50000"))),
                false,
                "Residents wait less.",
                "Median days to answer",
                "9 days",
                "2 days",
                LocalDate.of(2027, 7, 1),
                LocalDate.of(2028, 6, 30),
                null,
                null);
    }

    public UUID draft(ProposalForm form) {
        return signIn.as(PROPOSER, () -> proposals.draft(form).id());
    }

    public UUID submitted() {
        return submitted(form("Faster answers " + UUID.randomUUID()));
    }

    public UUID submitted(ProposalForm form) {
        UUID id = draft(form);
        signIn.as(PROPOSER, () -> proposals.submit(id, proposals.missing(id).isEmpty() ? register.get(id).version() : -1));
        return id;
    }

    public UUID categorized() {
        UUID id = submitted();
        complete("tmo", id, "intake/check-completeness", new CheckCompleteness(true, null));
        return id;
    }

    public UUID inScoring() {
        return inScoring(form("Faster answers " + UUID.randomUUID()));
    }

    public UUID inScoring(ProposalForm form) {
        UUID id = submitted(form);
        complete("tmo", id, "intake/check-completeness", new CheckCompleteness(true, null));
        complete("tmo", id, "intake/categorize", new CategorizeProposal(Category.GROW, true, "Clear public benefit."));
        return id;
    }

    public void scored(UUID id, int arpa, int bbmr, int opi) {
        complete("arpa", id, "intake/score", card(arpa));
        complete("bbmr", id, "intake/score", card(bbmr));
        complete("opi", id, "intake/score", card(opi));
    }

    public UUID beforeSteerCo() {
        UUID id = inScoring();
        scored(id, 3, 4, 4);
        recommended(id);
        return id;
    }

    public UUID beforeSteerCo(ProposalForm form, int points) {
        UUID id = inScoring(form);
        scored(id, points, points, points);
        recommended(id);
        return id;
    }

    public void recommended(UUID id) {
        complete("tmo", id, "intake/recommend", new RecommendPriority(Priority.HIGH, "Serves every neighborhood.", true));
    }

    public UUID inSetUp() {
        UUID id = beforeSteerCo();
        decided(id, new DecideProposal(DecisionOutcome.APPROVE, null, null));
        return id;
    }

    /** Records the chair's decision and lets the letter go out. */
    public void decided(UUID id, DecideProposal decision) {
        complete("chair", id, "intake/decide", decision);
        engine.runDueJobs(ref(id));
    }

    public void setUp(UUID id) {
        complete(OWNER, id, "intake/work-plan", workPlan());
        complete("opi", id, "intake/map-kpis", kpis());
        complete("tmo", id, "intake/review-narrative", new ReviewNarrative(true, "You get an answer in two days."));
        complete(OWNER, id, "intake/charter", charter());
    }

    public static ScoreProposal card(int points) {
        return new ScoreProposal(Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionScore(criterion, points, "Because of " + criterion.label()))
                .toList());
    }

    public static WriteWorkPlan workPlan() {
        return new WriteWorkPlan(
                List.of(new WorkPlanStep("Hire two clerks", "HR", LocalDate.of(2027, 7, 1), LocalDate.of(2027, 9, 1))));
    }

    public static MapKpis kpis() {
        return new MapKpis(List.of(new KpiMapping(null, "Median days to answer", "Directly")), null);
    }

    public static WriteCharter charter() {
        return new WriteCharter(
                "Answer in two days",
                "All requests",
                "A staffed desk",
                "Olive Owens and two clerks",
                List.of(new Milestone("Desk open", LocalDate.of(2027, 10, 1))),
                LocalDate.of(2028, 6, 30));
    }

    /** Completes the person's task of that form, claiming it first where it is nobody's. */
    public void complete(String username, UUID id, String formKey, Object command) {
        signIn.as(username, () -> {
            TaskRow task = openTask(username, id, formKey);
            if (task.assignee() == null) {
                desk.claim(task.id(), null);
            }
            desk.complete(task.id(), null, command);
        });
    }

    /** The open task of that form which the person can do: of several scoring tasks the one of their group. */
    public TaskRow openTask(String username, UUID id, String formKey) {
        return signIn.as(username, () -> openTasks(id).stream()
                .filter(task -> task.formKey().equals(formKey) && task.why() != TaskRow.Why.OVERSIGHT && task.why() != TaskRow.Why.WAITING)
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " has no open task " + formKey + " in " + openForms(id))));
    }

    /** The form keys of all open tasks, in alphabetical order. */
    public List<String> openForms(UUID id) {
        return signIn.as("admin", () -> openTasks(id).stream().map(TaskRow::formKey).sorted().toList());
    }

    public ProposalView view(UUID id) {
        return signIn.as("admin", () -> register.get(id));
    }

    public @Nullable String title(UUID id) {
        return view(id).form().title();
    }

    public static CaseRef ref(UUID id) {
        return new CaseRef("proposal", id);
    }

    private List<TaskRow> openTasks(UUID id) {
        return desk.ofCase(ref(id)).stream().filter(task -> task.state() == TaskRow.State.OPEN).toList();
    }
}
