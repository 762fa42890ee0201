package org.stathouse.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.adjudication.RedCaseJourney.OWNER;
import static org.stathouse.adjudication.RedCaseJourney.ref;
import static org.stathouse.testing.Race.atOnce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.Conflict;
import org.stathouse.status.Rag;
import org.stathouse.steerco.SteerCoJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;

/** Two at once, and failures in between: one winner, one clear message, no trace of what failed. */
@IntegrationTest
class RedCaseRacesTest {

    private final RedCaseJourney journey;
    private final PlanActions actions;
    private final ActionPlan plan;
    private final RecoveryPlans plans;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    RedCaseRacesTest(
            ApplicationContext context,
            ActionPlan plan,
            RecoveryPlans plans,
            TaskDesk desk,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.journey = new RedCaseJourney(context);
        this.actions = new PlanActions(context);
        this.plan = plan;
        this.plans = plans;
        this.desk = desk;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void twoRedReportsAtOnceOpenOneCaseThatHoldsBoth() throws Exception {
        ActionId action = journey.action();

        List<Throwable> failures = atOnce(() -> journey.reports(action, Rag.RED), () -> journey.reports(action, Rag.RED), () -> journey.reports(action, Rag.RED));

        assertThat(failures).isEmpty();
        assertThat(journey.cases(action)).hasSize(1);
        UUID id = journey.caseOf(action);
        assertThat(journey.view(id).reports()).hasSize(3);
        assertThat(journey.runningProcesses(id)).isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesASecondOpenCaseWhateverTheProgramDoes() {
        UUID first = journey.opened();
        UUID second = journey.opened();

        assertThatThrownBy(() -> database.sql("update adjudication_case set open_action_id = (select open_action_id from adjudication_case where id = ?) where id = ?")
                        .params(first, second)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        UUID id = journey.beforeSteerCo();

        List<Throwable> failures = atOnce(
                () -> journey.decide(id, RedOutcome.ACCEPT_PLAN, journey.condition(OWNER, 5)),
                () -> journey.complete("chair", id, "adjudication/decide", SteerCoJourney.decision(RedOutcome.ACCEPT_PLAN.name(), journey.condition(OWNER, 6))));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(journey.view(id).decisions()).hasSize(1);
        assertThat(journey.view(id).conditions()).hasSize(1);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
    }

    @Test
    void whoCompletesAStepThatIsDoneIsTold() throws Exception {
        UUID id = journey.opened();
        String task = journey.openTask(id, "adjudication/validate").id();
        signIn.as("tmo", () -> desk.claim(task, null));

        List<Throwable> failures = atOnce(
                () -> signIn.as("tmo", () -> desk.complete(task, null, new ValidateRed(true, "We met.", null, null))),
                () -> signIn.as("tmo", () -> desk.complete(task, null, new ValidateRed(false, "We met.", Rag.AMBER, "No."))));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(journey.openForms(id).size()).isLessThanOrEqualTo(1);
    }

    @Test
    void aConditionThatSlipsWhileAReportClosesTheCaseLeavesItOpenOnce() throws Exception {
        ActionId action = journey.action();
        UUID id = journey.monitored(action);
        journey.reports(action, Rag.GREEN);
        UUID condition = journey.conditions(id).getFirst();
        clock.passWorkingDays(10);

        List<Throwable> failures = atOnce(
                () -> journey.reports(action, Rag.GREEN),
                () -> signIn.as("tmo", () -> engine.runDueJobs(SteerCoJourney.ref(condition))));

        assertThat(failures).isEmpty();
        assertThat(journey.cases(action)).hasSize(1);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.RECOVERY_PLAN);
        assertThat(journey.view(id).reopenings()).hasSize(1);
        assertThat(journey.runningProcesses(id)).isEqualTo(1);
        assertThat(journey.openForms(id)).containsExactly("adjudication/recovery-plan");
    }

    @Test
    void anEditOfThePlanThatEndsTheActionWhileSteerCoDecidesEndsTheCaseEitherWay() throws Exception {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);
        long version = actions.view(action).version();

        List<Throwable> failures = atOnce(
                () -> signIn.as("tmo", () -> plan.withdraw(action, version, "No money.")),
                () -> journey.decide(id, RedOutcome.REBASELINE, LocalDate.of(2028, 6, 30), null, null));

        // Whoever comes second finds the action changed, or its case ended.
        assertThat(failures).hasSizeLessThanOrEqualTo(1);
        boolean withdrawn = actions.view(action).withdrawalReason() != null;
        assertThat(journey.view(id).stage()).isEqualTo(withdrawn ? RedCaseStage.CLOSED : RedCaseStage.MONITORING);
        assertThat(journey.runningProcesses(id)).isEqualTo(withdrawn ? 0 : 1);
    }

    @Test
    void aStaleDraftIsRefused() {
        UUID id = journey.confirmed();
        long version = signIn.as(OWNER, () -> plans.draft(id)).version();
        signIn.as(OWNER, () -> plans.save(id, version, RedCaseJourney.plan()));

        assertThatThrownBy(() -> signIn.as(OWNER, () -> plans.save(id, version, RecoveryPlanForm.EMPTY))).isInstanceOf(Conflict.class);
        assertThat(signIn.as(OWNER, () -> plans.draft(id)).plan().cause()).isEqualTo(RedCaseJourney.plan().cause());
    }

    @Test
    void aDecisionWhoseTransactionFailsAfterTheEngineLeavesNoTrace() {
        ActionId action = journey.action();
        UUID id = journey.beforeSteerCo(action);
        long auditRows = auditRows();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    journey.decide(id, RedOutcome.PAUSE, journey.workingDay(20), null, null, journey.condition(OWNER, 5));
                    throw new IllegalStateException("after the engine's step");
                }))
                .hasMessage("after the engine's step");

        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.STEERCO);
        assertThat(journey.view(id).decisions()).isEmpty();
        assertThat(journey.view(id).conditions()).isEmpty();
        assertThat(actions.view(action).pausedUntil()).isNull();
        assertThat(auditRows()).isEqualTo(auditRows);
        assertThat(journey.openForms(id)).containsExactly("adjudication/decide");
        journey.decide(id, RedOutcome.ACCEPT_PLAN);
        assertThat(journey.view(id).stage()).isEqualTo(RedCaseStage.MONITORING);
    }

    @Test
    void aReportThatIsNotPublishedAfterAllOpensNoCase() {
        ActionId action = journey.action();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    journey.reports(action, Rag.RED);
                    assertThat(engine.runningProcesses(ref(journey.caseOf(action)))).isEqualTo(1);
                    throw new IllegalStateException("after the start");
                }))
                .hasMessage("after the start");

        assertThat(journey.cases(action)).isEmpty();
    }

    private long auditRows() {
        return database.sql("select count(*) from audit_row").query(Long.class).single();
    }
}
