package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stathouse.status.StatusJourney.ref;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionSteering;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.PlanActions;
import org.stathouse.plan.SteerAction;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** Every path of {@code status-report}, its timers by the clock, and who may do what. */
@IntegrationTest
@RecordApplicationEvents
class StatusReportProcessTest {

    /** A month of this test's own: opens on Apr 1, 2027, due on the 7th, reviewed by the 12th, locked on the 14th. */
    private static final YearMonth MONTH = YearMonth.of(2027, 3);

    private final StatusJourney journey;
    private final PlanActions actions;
    private final Reports reports;
    private final ReportReview review;
    private final ReportRegister register;
    private final TaskDesk desk;
    private final ActionSteering steering;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final JdbcClient database;

    @Autowired
    StatusReportProcessTest(
            ApplicationContext context,
            Reports reports,
            ReportReview review,
            ReportRegister register,
            TaskDesk desk,
            ActionSteering steering,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            JdbcClient database) {
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.reports = reports;
        this.review = review;
        this.register = register;
        this.desk = desk;
        this.steering = steering;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void anAcceptedReportIsPublishedOnceAndEndsItsProcess(ApplicationEvents events) {
        ActionId action = actions.add();

        UUID report = journey.publish(action, Rag.RED);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(engine.runningProcesses(ref(report))).isZero();
        assertThat(events.stream(ReportPublished.class)).singleElement().satisfies(published -> {
            assertThat(published.reportId()).isEqualTo(report);
            assertThat(published.action()).isEqualTo(action);
            assertThat(published.overall()).isEqualTo(Rag.RED);
            assertThat(published.previous()).isNull();
            assertThat(published.owner()).isEqualTo("owner");
            assertThat(published.correction()).isFalse();
        });
    }

    @Test
    void aPublishedReportNamesTheRatingBeforeIt(ApplicationEvents events) {
        ActionId action = actions.add();
        journey.publish(action, Rag.RED);
        journey.publish(action, Rag.GREEN);

        assertThat(events.stream(ReportPublished.class)).extracting(ReportPublished::previous).containsExactly(null, Rag.RED);
    }

    @Test
    void thePlanTakesOverTheStatusOfTheNewestReportOnly() {
        ActionId action = actions.add();
        journey.publish(action, Rag.GREEN, StatusJourney.FIRST.plusMonths(1));
        assertThat(actions.view(action).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(actions.view(action).statusAsOf()).isEqualTo("Report of February 2090");

        journey.publish(action, Rag.RED, StatusJourney.FIRST);

        assertThat(actions.view(action).statusAsOf()).isEqualTo("Report of February 2090");
        assertThat(register.last(action).orElseThrow().overall()).isEqualTo(Rag.GREEN);
    }

    @Test
    void aReturnedReportComesBackToItsOwnerWhoIsToldTheReason() {
        UUID report = journey.submit(actions.add(), Rag.AMBER, StatusJourney.FIRST);
        long version = journey.view(report).version();

        signIn.as("tmo", () -> review.review(report, new ReviewReport(version, false, "Name the supplier.")));

        ReportView returned = journey.view(report);
        assertThat(returned.state()).isEqualTo(ReportState.RETURNED);
        assertThat(returned.returns()).singleElement().extracting(ReportReturn::reason).isEqualTo("Name the supplier.");
        assertThat(openTask("owner", report).elementId()).isEqualTo("UserTask_WriteReport");
        assertThat(notices("status/returned", report)).containsExactly("owner");

        journey.submit(report, Rag.AMBER);
        assertThat(openTask("tmo", report).elementId()).isEqualTo("UserTask_ReviewReport");
    }

    @Test
    void aReturnNeedsAReason() {
        UUID report = journey.submit(actions.add(), Rag.GREEN, StatusJourney.FIRST);
        long version = journey.view(report).version();

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> signIn.as("tmo", () -> review.review(report, new ReviewReport(version, false, " "))))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(Fault.at("reason", "shared.required")));
        assertThat(journey.view(report).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void theOwnersTaskIsDoneWhenTheLiaisonHandsInFromTheGrid() {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);
        ReportView asked = journey.view(report);

        signIn.as("liaison", () -> reports.submit(report, new SubmitReport(asked.version(), journey.form(asked, Rag.GREEN))));

        assertThat(journey.view(report).submittedBy()).isEqualTo("liaison");
        assertThat(openTask("tmo", report).elementId()).isEqualTo("UserTask_ReviewReport");
    }

    @Test
    void theTaskListHandsInAndAcceptsAsWell() {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);
        ReportView asked = journey.view(report);
        SubmitReport command = new SubmitReport(asked.version(), journey.form(asked, Rag.GREEN));

        signIn.as("owner", () -> desk.complete(openTask("owner", report).id(), null, command));
        signIn.as("tmo", () -> {
            String task = openTask("tmo", report).id();
            desk.claim(task, null);
            desk.complete(task, null, new ReviewReport(journey.view(report).version(), true, null));
        });

        assertThat(journey.view(report).state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void tmoIsAskedWhereThereIsNeitherOwnerNorLiaisonAndAnotherOfItReviews() {
        ActionId action = actions.add(actions.championsPillar(), actions.agencyWithoutLiaison(), null, PlanActions.START, PlanActions.END);
        UUID report = journey.ask(action, StatusJourney.FIRST);
        assertThat(openTask("tmo", report).groups()).containsExactly("TMO");
        ReportView asked = journey.view(report);

        signIn.as("tmo", () -> reports.submit(report, new SubmitReport(asked.version(), journey.form(asked, Rag.GREEN))));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> journey.accept(report))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.of("status.own.writer")));
    }

    @Test
    void nobodyReviewsTheirOwnAction() {
        ActionId action = actions.add("tmo");
        UUID report = journey.ask(action, StatusJourney.FIRST);
        ReportView asked = journey.view(report);
        signIn.as("liaison", () -> reports.submit(report, new SubmitReport(asked.version(), journey.form(asked, Rag.GREEN))));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> journey.accept(report))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.of("status.own.owner")));
        assertThat(journey.view(report).rights().review()).isFalse();
    }

    @Test
    void othersSeeNoReportAndWriteNone() {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signIn.as("opi", () -> reports.get(report)));
        assertThat(signIn.as("champion", () -> reports.get(report)).rights().write()).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> signIn.as("steerco", () -> reports.save(report, 0, ReportForm.EMPTY)));
    }

    @Test
    void whoTakesAnActionOverWritesItsReport() {
        ActionId action = actions.add();
        UUID report = journey.ask(action, StatusJourney.FIRST);
        signIn.as("tmo", () -> steering.steer(action, new SteerAction.ChangeOwner("opi")));

        assertThat(signIn.as("opi", () -> reports.save(report, 0, Forms.progress(5, null))).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void amberTwiceRunningAsksWhatTurnsItGreen() {
        ActionId action = actions.add();
        journey.publish(action, Rag.AMBER);
        UUID report = journey.ask(action, journey.nextMonth(action));
        ReportView asked = journey.view(report);
        assertThat(asked.amberQuestion()).isTrue();
        assertThat(asked.last()).extracting(LastReport::overall).isEqualTo(Rag.AMBER);
        assertThat(asked.form()).as("last month's text is shown, never copied").isEqualTo(ReportForm.EMPTY);

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> signIn.as("owner", () -> reports.submit(report, new SubmitReport(asked.version(), Forms.amber(null, null)))))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::field).containsExactly("toGreen", "greenBy"));
    }

    @Test
    void remindsAtFourFifthsOfTheTimeAndTellsOnceWhenItIsOverdue() {
        UUID report = journey.ask(actions.add(), MONTH);
        clock.moveTo(LocalDate.of(2027, 4, 1), LocalTime.of(8, 59));
        engine.runDueJobs(ref(report));
        clock.moveTo(LocalDate.of(2027, 4, 7), LocalTime.of(16, 59));
        engine.runDueJobs(ref(report));
        assertThat(notices("task/reminder", report)).containsExactly("owner");
        assertThat(notices("task/overdue", report)).isEmpty();

        clock.moveTo(LocalDate.of(2027, 4, 7), LocalTime.of(17, 0, 1));
        engine.runDueJobs(ref(report));
        assertThat(notices("task/overdue", report)).contains("owner", "tmo");
    }

    @Test
    void theLockTurnsSilenceIntoNotReported(ApplicationEvents events) {
        UUID report = journey.ask(actions.add(), MONTH);
        signIn.as("owner", () -> reports.save(report, 0, Forms.green()));

        lock(report);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_REPORTED);
        assertThat(engine.runningProcesses(ref(report))).isZero();
        assertThat(openTasks("tmo", report)).isEmpty();
        assertThat(events.stream(ReportPublished.class)).isEmpty();
    }

    @Test
    void theLockPublishesWhatNobodyHasReviewed(ApplicationEvents events) {
        UUID report = journey.submit(actions.add(), Rag.RED, MONTH);

        lock(report);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.LOCKED);
        assertThat(events.stream(ReportPublished.class)).singleElement().extracting(ReportPublished::overall).isEqualTo(Rag.RED);
    }

    @Test
    void theLockDoesNotComeAMinuteEarly() {
        UUID report = journey.ask(actions.add(), MONTH);
        clock.moveTo(LocalDate.of(2027, 4, 14), LocalTime.of(16, 59));

        engine.runDueJobs(ref(report));

        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_STARTED);
        assertThat(signIn.as("owner", () -> reports.get(report)).rights().write()).isTrue();
    }

    @Test
    void aReportCannotBeWrittenAfterTheLockEvenIfItsTimerHasNotRun() {
        UUID report = journey.ask(actions.add(), MONTH);
        clock.moveTo(LocalDate.of(2027, 4, 14), LocalTime.of(17, 0));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> signIn.as("owner", () -> reports.save(report, 0, Forms.green())))
                .satisfies(late -> assertThat(late.fault()).isEqualTo(Fault.of("status.lockedByTheClock")));
    }

    @Test
    void anActionThatEndedIsNoLongerAskedAtTheLock() {
        ActionId action = actions.add();
        UUID report = journey.ask(action, MONTH);
        signIn.as("tmo", () -> steering.steer(action, new SteerAction.Cancel("No money.")));

        lock(report);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.NOT_ASKED);
    }

    @Test
    void aReportHandedInAfterTheReviewDayIsReviewedByTheLock() {
        UUID report = journey.ask(actions.add(), MONTH);
        clock.moveTo(LocalDate.of(2027, 4, 13), LocalTime.of(10, 0));

        journey.submit(report, Rag.GREEN);

        assertThat(openTask("tmo", report).dueAt())
                .isEqualTo(LocalDate.of(2027, 4, 14).atTime(17, 0).atZone(ZoneId.of("America/New_York")).toInstant());
    }

    @Test
    void listsReportsByActionNumberInPages() {
        List<ActionId> own = List.of(actions.add("chair"), actions.add("chair"), actions.add("chair"));
        own.forEach(action -> journey.ask(action, StatusJourney.FIRST));
        ReportFilter filter = new ReportFilter(
                StatusJourney.FIRST, null, Set.of(ReportState.NOT_STARTED), Set.of(), null, "chair", null, false, null);

        signIn.as("tmo");
        var first = register.list(filter, null, 2);
        var second = register.list(filter, first.next(), 2);

        assertThat(first.items()).hasSize(2);
        assertThat(List.of(first.items(), second.items()).stream().flatMap(List::stream).map(ReportRow::action))
                .contains(own.toArray(ActionId[]::new))
                .doesNotHaveDuplicates();
    }

    private void lock(UUID report) {
        clock.moveTo(LocalDate.of(2027, 4, 14), LocalTime.of(17, 0).plus(Duration.ofSeconds(1)));
        engine.runDueJobs(ref(report));
    }

    private TaskRow openTask(String username, UUID report) {
        return openTasks(username, report).getFirst();
    }

    private List<TaskRow> openTasks(String username, UUID report) {
        return signIn.as(username, () -> desk.ofCase(ref(report))).stream().filter(task -> task.state() == TaskRow.State.OPEN).toList();
    }

    /** Who was told something of a report, in alphabetical order. */
    private List<String> notices(String kind, UUID report) {
        return database.sql("select recipient from outbox_mail where kind = ? and case_id = ? order by recipient")
                .params(kind, report)
                .query(String.class)
                .list();
    }
}
