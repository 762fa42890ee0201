package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionSteering;
import org.stathouse.plan.PlanActions;
import org.stathouse.plan.SteerAction;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** Every path of {@code status-cycle}: opened by the clock for all actions, reported, locked, and what was silent told. */
@IntegrationTest
class StatusCycleProcessTest {

    private final StatusJourney journey;
    private final PlanActions actions;
    private final OtherActions others;
    private final StatusCycles cycles;
    private final Reports reports;
    private final ReportRegister register;
    private final ActionSteering steering;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final JdbcClient database;

    @Autowired
    StatusCycleProcessTest(
            ApplicationContext context,
            StatusCycles cycles,
            Reports reports,
            ReportRegister register,
            ActionSteering steering,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            JdbcClient database) {
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.others = new OtherActions(database);
        this.cycles = cycles;
        this.reports = reports;
        this.register = register;
        this.steering = steering;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void opensByTheClockAsksEverybodyInBatchesAndLocks() {
        List<ActionId> own = actions.addMany(52, "owner");
        ActionId canceled = own.getLast();
        signIn.as("tmo", () -> steering.steer(canceled, new SteerAction.Cancel("No money.")));
        YearMonth month = YearMonth.of(2032, 2);

        others.hiddenBut(own, () -> {
            CycleView planned = signIn.as("tmo", () -> cycles.plan(month));
            clock.moveTo(LocalDate.of(2032, 3, 1), LocalTime.of(8, 59, 58));
            engine.runDueJobs(ref(planned));
            assertThat(cycles.of(month).state()).isEqualTo(CycleState.PLANNED);

            clock.moveTo(LocalDate.of(2032, 3, 1), LocalTime.of(9, 0, 1));
            engine.runDueJobs(ref(planned));

            assertThat(cycles.of(month).state()).isEqualTo(CycleState.OPEN);
            assertThat(reportsOf(month)).extracting(ReportRow::action).hasSize(51).doesNotContain(canceled);
            assertThat(cycles.of(month.plusMonths(1)).state()).as("the next is planned").isEqualTo(CycleState.PLANNED);
            assertThat(told("status/opened", planned)).as("one notice for 51 actions").contains("owner", "liaison").doesNotHaveDuplicates();
            assertThat(mail("status/opened", planned, "owner")).contains("1.1 Action 1", "1.51 Action 51", "Mar 5, 2032");

            UUID accepted = reportsOf(month).getFirst().id();
            journey.submit(accepted, Rag.GREEN);
            journey.accept(accepted);
            clock.moveTo(LocalDate.of(2032, 3, 12), LocalTime.of(17, 0, 1));
            engine.runDueJobs(ref(planned));
            assertThat(cycles.of(month).state()).as("waits for the reports' own locks").isEqualTo(CycleState.OPEN);
            reportsOf(month).forEach(report -> engine.runDueJobs(StatusJourney.ref(report.id())));
            clock.advance(Duration.ofMinutes(1));
            engine.runDueJobs(ref(planned));

            assertThat(cycles.of(month).state()).isEqualTo(CycleState.LOCKED);
            assertThat(engine.runningProcesses(ref(planned))).isZero();
            assertThat(cycles.counts(month)).containsOnlyKeys(ReportState.ACCEPTED, ReportState.NOT_REPORTED).containsEntry(ReportState.NOT_REPORTED, 50L);
            assertThat(told("status/not-reported", planned)).contains("owner", "liaison", "tmo");
        });
    }

    @Test
    void includesAnActionThatIsApprovedWhileTheCycleIsOpenOnce() {
        YearMonth month = StatusJourney.FIRST;
        UUID cycle = journey.open(month);
        ActionId approved = actions.add();

        UUID report = signIn.as("tmo", () -> cycles.include(cycle, approved));

        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_STARTED);
        assertThat(engine.runningProcesses(StatusJourney.ref(report))).isOne();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> signIn.as("tmo", () -> cycles.include(cycle, approved)));
    }

    @Test
    void theCitysActionsAreAskedReportedAndLocked() {
        assumeTrue(PlanActions.cityIsPresent(), "../shared/data/city is not beside the project");
        List<ActionId> city = actions.importCity();
        assertThat(city).hasSizeGreaterThanOrEqualTo(65);
        List<ActionId> owned = city.subList(0, 5);
        actions.own("owner", owned);
        YearMonth month = YearMonth.of(2033, 5);

        others.hiddenBut(city, () -> {
            CycleView cycle = signIn.as("tmo", () -> cycles.plan(month));
            clock.moveTo(LocalDate.of(2033, 6, 1), LocalTime.of(9, 0, 1));
            engine.runDueJobs(ref(cycle));
            List<ReportRow> asked = reportsOf(month);
            assertThat(asked).extracting(ReportRow::action).containsExactlyInAnyOrderElementsOf(city);

            report(asked, owned);
            clock.moveTo(cycle.lockOn(), LocalTime.of(17, 0, 1));
            asked.forEach(report -> engine.runDueJobs(StatusJourney.ref(report.id())));
            engine.runDueJobs(ref(cycle));

            assertThat(cycles.of(month).state()).isEqualTo(CycleState.LOCKED);
            assertThat(cycles.counts(month))
                    .containsEntry(ReportState.ACCEPTED, 5L)
                    .containsEntry(ReportState.NOT_REPORTED, 5L)
                    .containsEntry(ReportState.LOCKED, city.size() - 10L);
        });
    }

    /** Owners report and TMO accepts; where nobody owns an action TMO reports; the last five stay silent. */
    private void report(List<ReportRow> asked, List<ActionId> owned) {
        List<ReportRow> unowned = asked.stream().filter(row -> !owned.contains(row.action())).toList();
        asked.stream().filter(row -> owned.contains(row.action())).forEach(row -> {
            journey.submit(row.id(), Rag.AMBER);
            journey.accept(row.id());
        });
        signIn.as("tmo", () -> unowned.subList(0, unowned.size() - 5).forEach(row -> {
            ReportView report = reports.get(row.id());
            reports.submit(row.id(), new SubmitReport(report.version(), journey.form(report, Rag.GREEN)));
        }));
    }

    private List<ReportRow> reportsOf(YearMonth month) {
        return signIn.as("tmo", () -> register.list(ReportFilter.of(month), null, 200)).items();
    }

    private List<String> told(String kind, CycleView cycle) {
        return database.sql("select recipient from outbox_mail where kind = ? and case_id = ?").params(kind, cycle.id()).query(String.class).list();
    }

    private String mail(String kind, CycleView cycle, String recipient) {
        return database.sql("select text_body from outbox_mail where kind = ? and case_id = ? and recipient = ?")
                .params(kind, cycle.id(), recipient)
                .query(String.class)
                .single();
    }

    private static CaseRef ref(CycleView cycle) {
        return new CaseRef("status-cycle", cycle.id());
    }

    /** The actions of other tests: thousands, which a cycle would ask about as well. */
    private record OtherActions(JdbcClient database) {

        private record Status(UUID action, String status) {}

        /** Does something while only these actions report. */
        void hiddenBut(List<ActionId> own, Runnable work) {
            List<UUID> ids = own.stream().map(ActionId::value).toList();
            List<Status> before = database.sql("select id as action, status from plan_action where id not in (:own) and status <> 'WITHDRAWN'")
                    .param("own", ids)
                    .query(Status.class)
                    .list();
            set(before, status -> "WITHDRAWN");
            try {
                work.run();
            } finally {
                set(before, Status::status);
            }
        }

        private void set(List<Status> actions, Function<Status, String> wanted) {
            actions.stream().collect(Collectors.groupingBy(wanted)).forEach((status, group) ->
                    database.sql("update plan_action set status = ? where id = any (?)")
                            .params(status, group.stream().map(Status::action).toArray(UUID[]::new))
                            .update());
        }
    }
}
