package org.stathouse.steerco;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.condition.ConditionPage;
import org.stathouse.steerco.condition.Conditions;
import org.stathouse.steerco.condition.HandInEvidence;
import org.stathouse.steerco.condition.VerifyEvidence;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskRow;

/** Walks SteerCo's decisions and conditions the way the people would: the chair decides, the owner answers, the TMO verifies. */
public class SteerCoJourney {

    /** Who owns a condition for which the test names nobody else. */
    public static final String OWNER = "owner";

    private final SteerCoDecisionRecorder recorder;
    private final Conditions conditions;
    private final CaseWalk tasks;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final WorkingCalendar calendar;

    public SteerCoJourney(ApplicationContext context) {
        recorder = context.getBean(SteerCoDecisionRecorder.class);
        conditions = context.getBean(Conditions.class);
        tasks = new CaseWalk(context);
        signIn = context.getBean(SignIn.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(TestClock.class);
        calendar = context.getBean(WorkingCalendar.class);
    }

    /** The chair decides on a case between two meetings. */
    public DecisionTaken decide(CaseRef subject, String outcome, NewCondition... set) {
        return decide(subject, decision(outcome, set));
    }

    /** Like {@link #decide(CaseRef, String, NewCondition...)}, with all that the outcome asks for. */
    public DecisionTaken decide(CaseRef subject, ProposedDecision decision) {
        return signIn.as("chair", () -> recorder.decideBetweenMeetings(subject, decision));
    }

    /** A decision with a reason and nothing else but its conditions. */
    public static ProposedDecision decision(String outcome, NewCondition... set) {
        return new ProposedDecision(outcome, "Because it serves the residents.", null, null, null, List.of(set));
    }

    /** A condition of {@link #OWNER} due so many working days from today. */
    public NewCondition condition(int workingDays) {
        return condition(OWNER, workingDays);
    }

    public NewCondition condition(String owner, int workingDays) {
        return new NewCondition("Sign the contract", owner, workingDay(workingDays), "The signed contract");
    }

    /** The working day that lies so many working days after today. */
    public LocalDate workingDay(int days) {
        return calendar.plusWorkingDays(clock.today(), days);
    }

    /** Passes the last day of a condition without evidence and runs its timer. */
    public void slip(UUID condition) {
        LocalDate due = page(condition).condition().due();
        clock.passWorkingDays(Math.max(0, calendar.workingDaysBetween(clock.today(), due)));
        engine.runDueJobs(ref(condition));
    }

    /** Its owner hands in evidence. */
    public void handIn(UUID condition) {
        complete(page(condition).condition().owner(), condition, "steerco/hand-in-evidence", new HandInEvidence("Signed on Friday.", "https://city.example/contract"));
    }

    /** The TMO looks at the evidence. */
    public void judge(UUID condition, boolean verified) {
        complete("tmo", condition, "steerco/verify-evidence", new VerifyEvidence(verified, verified ? null : "The second page is missing."));
    }

    /** Evidence is handed in and verified. */
    public void meet(UUID condition) {
        handIn(condition);
        judge(condition, true);
    }

    public ConditionPage page(UUID condition) {
        return signIn.as("admin", () -> conditions.get(condition));
    }

    public ConditionStatus status(UUID condition) {
        return page(condition).condition().status();
    }

    /** Completes the person's task of that form, claiming it first where it is nobody's. */
    public void complete(String username, UUID condition, String formKey, Object command) {
        complete(username, ref(condition), formKey, command);
    }

    public void complete(String username, CaseRef subject, String formKey, Object command) {
        tasks.complete(username, subject, formKey, command);
    }

    /** The case's open task of that form. */
    public TaskRow openTask(CaseRef subject, String formKey) {
        return tasks.openTask(subject, formKey);
    }

    /** The form keys of all open tasks of a case, in alphabetical order. */
    public List<String> openForms(CaseRef subject) {
        return tasks.openForms(subject);
    }

    /** The kinds of the notices that a person got about a case, in the order they were sent. */
    public List<String> noticesTo(String username, CaseRef subject) {
        return tasks.noticesTo(username, subject);
    }

    public static CaseRef ref(UUID condition) {
        return new CaseRef("steerco-condition", condition);
    }

    /** The only condition of a decision. */
    public static UUID only(DecisionTaken decision) {
        return decision.conditions().getFirst().id();
    }
}
