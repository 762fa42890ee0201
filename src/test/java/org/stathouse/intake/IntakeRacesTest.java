package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.intake.ProposalJourney.ref;
import static org.stathouse.testing.Race.atOnce;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.shared.Conflict;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;

/** Two at once, and failures in between: one winner, one clear message, no trace of what failed. */
@IntegrationTest
class IntakeRacesTest {

    private final ProposalJourney journey;
    private final Proposals proposals;
    private final ProposalRegister register;
    private final Scores scores;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final TestEngine engine;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    IntakeRacesTest(
            ApplicationContext context,
            Proposals proposals,
            ProposalRegister register,
            Scores scores,
            TaskDesk desk,
            SignIn signIn,
            TestEngine engine,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.journey = new ProposalJourney(context);
        this.proposals = proposals;
        this.register = register;
        this.scores = scores;
        this.desk = desk;
        this.signIn = signIn;
        this.engine = engine;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void letsOneOfTwoCompletionsWinAndTellsTheOther() throws Exception {
        UUID id = journey.submitted();
        String task = journey.openTask("tmo", id, "intake/check-completeness").id();
        signIn.as("tmo", () -> desk.claim(task, null));

        List<Throwable> failures = atOnce(
                () -> signIn.as("tmo", () -> desk.complete(task, null, new CheckCompleteness(true, null))),
                () -> signIn.as("tmo", () -> desk.complete(task, null, new CheckCompleteness(false, "No."))));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(journey.openForms(id)).hasSize(1);
    }

    @Test
    void letsThreeScorersFinishInTheSameMoment() throws Exception {
        UUID id = journey.inScoring();

        List<Throwable> failures = atOnce(
                () -> journey.complete("arpa", id, "intake/score", ProposalJourney.card(3)),
                () -> journey.complete("bbmr", id, "intake/score", ProposalJourney.card(4)),
                () -> journey.complete("opi", id, "intake/score", ProposalJourney.card(4)));

        assertThat(failures).isEmpty();
        assertThat(journey.openForms(id)).containsExactly("intake/recommend");
        assertThat(signIn.as("tmo", () -> scores.of(id)).getFirst().cards()).hasSize(3);
    }

    @Test
    void letsTheFourPartsOfTheSetUpFinishInTheSameMoment() throws Exception {
        UUID id = journey.inSetUp();

        List<Throwable> failures = atOnce(
                () -> journey.complete("owner", id, "intake/work-plan", ProposalJourney.workPlan()),
                () -> journey.complete("opi", id, "intake/map-kpis", ProposalJourney.kpis()),
                () -> journey.complete("tmo", id, "intake/review-narrative", new ReviewNarrative(false, null)),
                () -> journey.complete("owner", id, "intake/charter", ProposalJourney.charter()));

        assertThat(failures).isEmpty();
        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.APPROVED);
        assertThat(engine.runningProcesses(ref(id))).isZero();
    }

    @Test
    void keepsOneOfTwoEditsAndTellsTheOther() throws Exception {
        UUID id = journey.draft(journey.form("First"));
        long version = signIn.as("liaison", () -> register.get(id)).version();

        List<Throwable> failures = atOnce(
                () -> signIn.as("liaison", () -> proposals.save(id, version, journey.form("Here"))),
                () -> signIn.as("liaison", () -> proposals.save(id, version, journey.form("There"))));

        assertThat(failures).singleElement().isInstanceOf(Conflict.class);
        assertThat(signIn.as("liaison", () -> register.get(id)).form().title()).isIn("Here", "There");
    }

    @Test
    void refusesAStaleEdit() {
        UUID id = journey.draft(journey.form("First"));
        long version = signIn.as("liaison", () -> register.get(id)).version();
        signIn.as("liaison", () -> proposals.save(id, version, journey.form("Second")));

        assertThatThrownBy(() -> signIn.as("liaison", () -> proposals.save(id, version, journey.form("Third"))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void givesNoNumberTwice() throws Exception {
        List<UUID> drafts = IntStream.range(0, 4).mapToObj(i -> journey.draft(journey.form("Draft " + i))).toList();

        List<Throwable> failures = atOnce(drafts.stream()
                .<Runnable>map(id -> () -> signIn.as("liaison", () -> proposals.submit(id, register.get(id).version())))
                .toArray(Runnable[]::new));

        assertThat(failures).isEmpty();
        assertThat(drafts.stream().map(id -> journey.view(id).number())).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void leavesNoTraceOfAStepWhoseTransactionFailsAfterTheEngine() {
        UUID id = journey.submitted();
        String task = journey.openTask("tmo", id, "intake/check-completeness").id();
        signIn.as("tmo", () -> desk.claim(task, null));
        long auditRows = auditRows();

        assertThatThrownBy(() -> signIn.as("tmo", () -> transaction.executeWithoutResult(status -> {
                    desk.complete(task, null, new CheckCompleteness(true, null));
                    throw new IllegalStateException("after the engine's step");
                })))
                .hasMessage("after the engine's step");

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.COMPLETENESS_CHECK);
        assertThat(journey.openTask("tmo", id, "intake/check-completeness").id()).isEqualTo(task);
        assertThat(auditRows()).isEqualTo(auditRows);
        journey.complete("tmo", id, "intake/check-completeness", new CheckCompleteness(true, null));
        assertThat(journey.openForms(id)).containsExactly("intake/categorize");
    }

    @Test
    void startsNoProcessWhenTheSubmissionFailsAfterwards() {
        UUID id = journey.draft(journey.form("Never submitted"));

        assertThatThrownBy(() -> signIn.as("liaison", () -> transaction.executeWithoutResult(status -> {
                    proposals.submit(id, register.get(id).version());
                    throw new IllegalStateException("after the start");
                })))
                .hasMessage("after the start");

        assertThat(engine.runningProcesses(ref(id))).isZero();
        assertThat(signIn.as("liaison", () -> register.get(id)).status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void keepsADecisionWhoseLetterIsNotMadeYet() {
        UUID id = journey.beforeSteerCo();

        journey.complete("chair", id, "intake/decide", new DecideProposal(DecisionOutcome.DECLINE, "No money.", null));

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.DECLINED);
        assertThat(journey.view(id).decisions().getLast().letterId()).isNull();
        engine.runDueJobs(ref(id));
        assertThat(journey.view(id).decisions().getLast().letterId()).isNotNull();
    }

    private long auditRows() {
        return database.sql("select count(*) from audit_row").query(Long.class).single();
    }
}
