package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stathouse.status.StatusJourney.ref;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.workflow.Processes;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** That timers, reminders and due dates of running processes follow moved dates. */
@IntegrationTest
class MovedDatesTest {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    private final StatusJourney journey;
    private final PlanActions actions;
    private final StatusCycles cycles;
    private final Processes processes;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    MovedDatesTest(
            ApplicationContext context,
            StatusCycles cycles,
            Processes processes,
            TaskDesk desk,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.cycles = cycles;
        this.processes = processes;
        this.desk = desk;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aTaskIsDueAndOverdueAndALockComesOnTheMovedDays() {
        YearMonth month = YearMonth.of(2027, 4);
        UUID report = journey.ask(actions.add(), month);
        assertThat(openTask(report).dueAt()).isEqualTo(end(LocalDate.of(2027, 5, 7)));

        move(month, LocalDate.of(2027, 5, 20), LocalDate.of(2027, 5, 21), LocalDate.of(2027, 5, 24));

        assertThat(openTask(report).dueAt()).as("in the task list").isEqualTo(end(LocalDate.of(2027, 5, 20)));
        clock.moveTo(LocalDate.of(2027, 5, 20), LocalTime.of(16, 59));
        engine.runDueJobs(ref(report));
        assertThat(told("task/overdue", report)).isZero();
        clock.moveTo(LocalDate.of(2027, 5, 20), LocalTime.of(17, 1));
        engine.runDueJobs(ref(report));
        assertThat(told("task/overdue", report)).isPositive();
        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_STARTED);
        clock.moveTo(LocalDate.of(2027, 5, 24), LocalTime.of(17, 1));
        engine.runDueJobs(ref(report));
        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_REPORTED);
    }

    @Test
    void aReviewIsDueOnTheMovedDay() {
        YearMonth month = YearMonth.of(2027, 5);
        UUID report = journey.submit(actions.add(), Rag.GREEN, month);

        move(month, LocalDate.of(2027, 6, 14), LocalDate.of(2027, 6, 16), LocalDate.of(2027, 6, 21));

        assertThat(openTask(report).dueAt()).isEqualTo(end(LocalDate.of(2027, 6, 16)));
    }

    @Test
    void datesInDisorderAreRefusedAndNothingMoves() {
        YearMonth month = YearMonth.of(2027, 6);
        UUID report = journey.ask(actions.add(), month);
        Instant due = openTask(report).dueAt();

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> move(month, LocalDate.of(2027, 7, 20), LocalDate.of(2027, 7, 19), LocalDate.of(2027, 7, 24)))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::field).containsExactlyInAnyOrder("reviewOn", "lockOn"));
        assertThat(openTask(report).dueAt()).isEqualTo(due);
    }

    @Test
    void onlyTmoMovesACycleAndNotOnAStaleVersion() {
        YearMonth month = YearMonth.of(2027, 7);
        journey.open(month);
        CycleView cycle = cycles.of(month);
        CycleDates dates = new CycleDates(cycle.opensOn(), cycle.dueOn(), cycle.reviewOn(), cycle.lockOn());

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> signIn.as("owner", () -> cycles.move(cycle.id(), cycle.version(), dates)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> signIn.as("tmo", () -> cycles.move(cycle.id(), cycle.version() + 1, dates)));
    }

    @Test
    void reschedulingMovesATimeoutListenerATaskAndTheTaskListsRow() {
        UUID report = journey.ask(actions.add(), YearMonth.of(2027, 8));
        Instant later = end(LocalDate.of(2027, 9, 30));

        transaction.executeWithoutResult(status -> {
            processes.reschedule(ref(report), "Overdue_WriteReport", later);
            processes.reschedule(ref(report), "UserTask_WriteReport", later);
            processes.reschedule(ref(report), "SubProcess_Lock", later.plusSeconds(60));
        });

        assertThat(openTask(report).dueAt()).isEqualTo(later);
        clock.moveTo(LocalDate.of(2027, 9, 30), LocalTime.of(16, 59));
        engine.runDueJobs(ref(report));
        assertThat(told("task/overdue", report)).isZero();
        clock.moveTo(LocalDate.of(2027, 9, 30), LocalTime.of(17, 0, 30));
        engine.runDueJobs(ref(report));
        assertThat(told("task/overdue", report)).isPositive();
        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_STARTED);
        clock.moveTo(LocalDate.of(2027, 9, 30), LocalTime.of(17, 1, 1));
        engine.runDueJobs(ref(report));
        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_REPORTED);
    }

    @Test
    void reschedulingWhatDoesNotWaitDoesNothing() {
        UUID report = journey.ask(actions.add(), YearMonth.of(2027, 8));
        Instant due = openTask(report).dueAt();
        long jobs = engine.waitingJobs(ref(report));

        transaction.executeWithoutResult(status -> processes.reschedule(ref(report), "Overdue_ReviewReport", clock.now()));

        assertThat(openTask(report).dueAt()).isEqualTo(due);
        assertThat(engine.waitingJobs(ref(report))).isEqualTo(jobs);
    }

    @Test
    void aCycleThatIsPlannedMovesWithItsOpening() {
        YearMonth month = YearMonth.of(2031, 1);
        CycleView planned = signIn.as("tmo", () -> cycles.plan(month));
        assertThat(planned.opensOn()).isEqualTo(LocalDate.of(2031, 2, 1));

        CycleView moved = signIn.as("tmo", () -> cycles.move(planned.id(), planned.version(), new CycleDates(
                LocalDate.of(2031, 2, 15), LocalDate.of(2031, 2, 24), LocalDate.of(2031, 2, 25), LocalDate.of(2031, 2, 27))));

        assertThat(moved.opensOn()).isEqualTo(LocalDate.of(2031, 2, 15));
        clock.moveTo(LocalDate.of(2031, 2, 15), LocalTime.of(8, 59));
        engine.runDueJobs(new CaseRef("status-cycle", planned.id()));
        assertThat(cycles.of(month).state()).isEqualTo(CycleState.PLANNED);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> signIn.as("tmo", () -> cycles.plan(month)));
    }

    @Test
    void changedSettingsMovePlannedCyclesAndLeaveOpenOnes() {
        YearMonth month = YearMonth.of(2031, 3);
        CycleView planned = signIn.as("tmo", () -> cycles.plan(month));
        CycleSettings before = cycles.settings();

        CycleSettings changed = signIn.as("tmo", () -> cycles.change(new CycleSettings(
                before.version(), 3, before.dueWorkingDay(), before.reviewWorkingDay(), before.lockWorkingDay(), before.tolerances())));

        assertThat(cycles.of(month).opensOn()).isEqualTo(LocalDate.of(2031, 4, 3));
        assertThat(cycles.of(month).version()).isGreaterThan(planned.version());
        signIn.as("tmo", () -> cycles.change(new CycleSettings(
                changed.version(), before.openingDay(), before.dueWorkingDay(), before.reviewWorkingDay(), before.lockWorkingDay(),
                before.tolerances())));
        assertThat(cycles.of(month).opensOn()).isEqualTo(planned.opensOn());
    }

    private void move(YearMonth month, LocalDate due, LocalDate review, LocalDate lock) {
        CycleView cycle = cycles.of(month);
        signIn.as("tmo", () -> cycles.move(cycle.id(), cycle.version(), new CycleDates(cycle.opensOn(), due, review, lock)));
    }

    private TaskRow openTask(UUID report) {
        return signIn.as("tmo", () -> desk.ofCase(ref(report))).stream()
                .filter(task -> task.state() == TaskRow.State.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private long told(String kind, UUID report) {
        return database.sql("select count(*) from outbox_mail where kind = ? and case_id = ?").params(kind, report).query(Long.class).single();
    }

    private static Instant end(LocalDate day) {
        return day.atTime(17, 0).atZone(CITY).toInstant();
    }
}
