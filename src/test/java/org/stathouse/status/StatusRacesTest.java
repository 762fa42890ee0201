package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.status.StatusJourney.ref;
import static org.stathouse.testing.Race.atOnce;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.Conflict;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** Two at once, and failures in between: one winner, one clear message, nothing lost silently. */
@IntegrationTest
class StatusRacesTest {

    private final StatusJourney journey;
    private final PlanActions actions;
    private final Reports reports;
    private final ReportReview review;
    private final ReportProgress progress;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final CurrentActor currentActor;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    StatusRacesTest(
            ApplicationContext context,
            Reports reports,
            ReportReview review,
            ReportProgress progress,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            CurrentActor currentActor,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.reports = reports;
        this.review = review;
        this.progress = progress;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.currentActor = currentActor;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aSaveAndTheLockGoOneAfterTheOther() throws Exception {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);

        List<Throwable> failures = atOnce(
                () -> currentActor.asSystem(() -> progress.lock(report)),
                () -> signIn.as("owner", () -> reports.save(report, 0, Forms.green())));

        ReportView locked = journey.view(report);
        assertThat(locked.state()).isEqualTo(ReportState.NOT_REPORTED);
        if (failures.isEmpty()) {
            assertThat(locked.form()).as("saved before the lock").isEqualTo(Forms.green());
        } else {
            assertThat(failures).as("refused, and told so").singleElement().isInstanceOf(Conflict.class);
            assertThat(locked.form()).isEqualTo(ReportForm.EMPTY);
        }
    }

    @Test
    void aSubmissionThatTheLockOvertakesIsRefused() {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);
        currentActor.asSystem(() -> progress.lock(report));

        assertThatThrownBy(() -> signIn.as("owner", () -> reports.submit(report, new SubmitReport(0, Forms.green()))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theLockWaitsForASubmissionThatIsUnderWayAndPublishesIt() throws Exception {
        UUID report = journey.ask(actions.add(), YearMonth.of(2027, 3));
        CyclicBarrier handedIn = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> owner = threads.submit(() -> {
                transaction.executeWithoutResult(status -> {
                    signIn.as("owner", () -> reports.submit(report, new SubmitReport(0, Forms.green())));
                    await(handedIn);
                });
                return true;
            });
            Future<?> timer = threads.submit(() -> {
                await(handedIn);
                currentActor.asSystem(() -> progress.lock(report));
                return true;
            });
            owner.get();
            timer.get();
        }

        assertThat(journey.view(report).state()).isEqualTo(ReportState.LOCKED);
    }

    @Test
    void twoReviewersDecideOnce() throws Exception {
        ActionId action = actions.add();
        UUID report = journey.submit(action, Rag.GREEN, StatusJourney.FIRST);
        long version = journey.view(report).version();

        List<Throwable> failures = atOnce(
                () -> signIn.as("tmo", () -> review.review(report, new ReviewReport(version, true, null))),
                () -> signIn.as("tmo", () -> review.review(report, new ReviewReport(version, false, "No."))));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(journey.view(report).state()).isIn(ReportState.ACCEPTED, ReportState.RETURNED);
    }

    @Test
    void aDraftNeverOverwritesAnothers() throws Exception {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);

        List<Throwable> failures = atOnce(
                () -> signIn.as("owner", () -> reports.save(report, 0, Forms.progress(1, null))),
                () -> signIn.as("liaison", () -> reports.save(report, 0, Forms.progress(2, null))));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(journey.view(report).form().percentComplete()).isIn(1, 2);
    }

    @Test
    void twoHandInOnce() throws Exception {
        UUID report = journey.ask(actions.add(), StatusJourney.FIRST);

        List<Throwable> failures = atOnce(
                () -> signIn.as("owner", () -> reports.submit(report, new SubmitReport(0, Forms.green()))),
                () -> signIn.as("liaison", () -> reports.submit(report, new SubmitReport(0, Forms.green()))));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(journey.view(report).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void anAcceptanceThatFailsAfterwardsLeavesNoTrace() {
        ActionId action = actions.add();
        UUID report = journey.submit(action, Rag.RED, StatusJourney.FIRST);
        long version = journey.view(report).version();
        long auditRows = auditRows();

        assertThatThrownBy(() -> signIn.as("tmo", () -> transaction.executeWithoutResult(status -> {
                    review.review(report, new ReviewReport(version, true, null));
                    throw new IllegalStateException("after the engine's step");
                })))
                .hasMessage("after the engine's step");

        assertThat(journey.view(report).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(auditRows()).isEqualTo(auditRows);
        assertThat(engine.runningProcesses(ref(report))).isOne();
        journey.accept(report);
        assertThat(journey.view(report).state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void theLocksTimerRunsOnceMoreWhereItsTransactionFailed() {
        UUID report = journey.submit(actions.add(), Rag.GREEN, YearMonth.of(2027, 3));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    currentActor.asSystem(() -> progress.lock(report));
                    throw new IllegalStateException("after the lock");
                }))
                .hasMessage("after the lock");
        assertThat(journey.view(report).state()).isEqualTo(ReportState.SUBMITTED);

        clock.moveTo(LocalDate.of(2027, 4, 14), LocalTime.of(17, 1));
        engine.runDueJobs(ref(report));

        assertThat(journey.view(report).state()).isEqualTo(ReportState.LOCKED);
    }

    private long auditRows() {
        return database.sql("select count(*) from audit_row").query(Long.class).single();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
