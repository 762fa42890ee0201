package org.stathouse.adjudication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.CaseRef;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportPublished;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.NewCondition;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.SteerCoDecisionRecorder;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskRow;

/** Walks red cases through their process as the people who would do so: owned by the owner, in the champion's pillar. */
public class RedCaseJourney {

    public static final String OWNER = PlanActions.OWNER;

    private static final AtomicInteger MONTHS = new AtomicInteger();

    private final PlanActions actions;
    private final RedCaseRegister register;
    private final SteerCoDecisionRecorder recorder;
    private final CaseWalk tasks;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    public RedCaseJourney(ApplicationContext context) {
        actions = new PlanActions(context);
        register = context.getBean(RedCaseRegister.class);
        recorder = context.getBean(SteerCoDecisionRecorder.class);
        tasks = new CaseWalk(context);
        signIn = context.getBean(SignIn.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(TestClock.class);
        calendar = context.getBean(WorkingCalendar.class);
        events = context;
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public ActionId action() {
        return actions.add();
    }

    /** TMO accepts the action's report of the next month, each call a later one. */
    public void reports(ActionId action, Rag overall) {
        reports(action, overall, YearMonth.of(2020, 1).plusMonths(MONTHS.getAndIncrement()), false);
    }

    /** TMO accepts a report of that month, or a correction of one. */
    public void reports(ActionId action, Rag overall, YearMonth month, boolean correction) {
        ReportPublished report =
                new ReportPublished(UUID.randomUUID(), action, month, overall, null, OWNER, correction, clock.now());
        signIn.as("tmo", () -> transaction.executeWithoutResult(status -> events.publishEvent(report)));
    }

    /** The case of a new action that has just reported Red. */
    public UUID opened() {
        return opened(action());
    }

    public UUID opened(ActionId action) {
        reports(action, Rag.RED);
        return caseOf(action);
    }

    /** The newest case of the action. */
    public UUID caseOf(ActionId action) {
        return cases(action).getFirst().id();
    }

    /** All cases of the action, newest first. */
    public List<RedCaseRow> cases(ActionId action) {
        return signIn.as("admin", () -> register.of(action));
    }

    /** At the recovery plan. */
    public UUID confirmed() {
        return confirmed(action());
    }

    public UUID confirmed(ActionId action) {
        UUID id = opened(action);
        complete("tmo", id, "adjudication/validate", new ValidateRed(true, "The owner expects eight weeks.", null, null));
        return id;
    }

    /** With the champion. */
    public UUID planned() {
        return planned(action());
    }

    public UUID planned(ActionId action) {
        UUID id = confirmed(action);
        handInPlan(id);
        return id;
    }

    public void handInPlan(UUID id) {
        complete(OWNER, id, "adjudication/recovery-plan", new HandInRecoveryPlan(null, plan()));
    }

    /** TMO prepares the page. */
    public UUID forwarded(ActionId action) {
        UUID id = planned(action);
        forward(id);
        return id;
    }

    public void forward(UUID id) {
        complete("champion", id, "adjudication/resolve", new ResolveWithinAuthority(false, "It needs money that I do not have.", List.of()));
    }

    public UUID beforeSteerCo() {
        return beforeSteerCo(action());
    }

    public UUID beforeSteerCo(ActionId action) {
        UUID id = forwarded(action);
        putOnAgenda(id);
        return id;
    }

    public void putOnAgenda(UUID id) {
        complete("tmo", id, "adjudication/agenda-page", new PrepareAgendaPage("Take option 1.", "Each month costs $40,000."));
    }

    /** Resolved by the champion with one condition of the owner, due in ten working days. */
    public UUID resolved(ActionId action) {
        UUID id = planned(action);
        complete("champion", id, "adjudication/resolve", new ResolveWithinAuthority(true, "Two clerks from the pillar help.", List.of(condition(OWNER, 10))));
        return id;
    }

    /** The chair decides between meetings, with one condition of the owner due in ten working days. */
    public UUID monitored(ActionId action) {
        UUID id = beforeSteerCo(action);
        decide(id, RedOutcome.ACCEPT_PLAN, condition(OWNER, 10));
        return id;
    }

    /** The chair decides between meetings. */
    public DecisionTaken decide(UUID id, RedOutcome outcome, NewCondition... conditions) {
        return decide(id, outcome, null, null, null, conditions);
    }

    public DecisionTaken decide(
            UUID id,
            RedOutcome outcome,
            @Nullable LocalDate date,
            @Nullable String person,
            @Nullable String text,
            NewCondition... conditions) {
        ProposedDecision decision =
                new ProposedDecision(outcome.name(), "It serves the residents.", date, person, text, List.of(conditions));
        return signIn.as("chair", () -> recorder.decideBetweenMeetings(ref(id), decision));
    }

    public static RecoveryPlanForm plan() {
        return new RecoveryPlanForm(
                "The supplier is eight weeks late.",
                "The opening slips into winter.",
                List.of(
                        new RecoveryOption("Air freight", new BigDecimal("120000.00")),
                        new RecoveryOption("Another supplier", new BigDecimal("0.00"))),
                "May we spend $120,000 on air freight?",
                AskedOf.STEERCO,
                List.of(new RecoveryStep("Order the freight", LocalDate.of(2027, 12, 1))));
    }

    /** A condition due so many working days from today. */
    public NewCondition condition(String owner, int workingDays) {
        return new NewCondition("Sign the freight contract", owner, workingDay(workingDays), "The signed contract");
    }

    /** The working day that lies so many working days after today. */
    public LocalDate workingDay(int days) {
        return calendar.plusWorkingDays(clock.today(), days);
    }

    /** Completes the person's task of that form, claiming it first where it is nobody's. */
    public void complete(String username, UUID id, String formKey, Object command) {
        tasks.complete(username, ref(id), formKey, command);
    }

    /** The case's open task of that form. */
    public TaskRow openTask(UUID id, String formKey) {
        return tasks.openTask(ref(id), formKey);
    }

    /** The form keys of all open tasks, in alphabetical order. */
    public List<String> openForms(UUID id) {
        return tasks.openForms(ref(id));
    }

    public RedCaseView view(UUID id) {
        return signIn.as("admin", () -> register.get(id));
    }

    /** The ids of the case's conditions in the order they were set. */
    public List<UUID> conditions(UUID id) {
        return view(id).conditions().stream().map(condition -> condition.id()).toList();
    }

    /** The kinds of the notices that a person got about the case, in the order they were sent. */
    public List<String> noticesTo(String username, UUID id) {
        return tasks.noticesTo(username, ref(id));
    }

    public long runningProcesses(UUID id) {
        return engine.runningProcesses(ref(id));
    }

    public void runDueJobs(UUID id) {
        engine.runDueJobs(ref(id));
    }

    public static CaseRef ref(UUID id) {
        return new CaseRef("red-case", id);
    }
}
