package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.intake.ProposalJourney.ref;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ActionView;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** Every path and timer of {@code action-intake}, asserted on the case. */
@IntegrationTest
class ActionIntakeProcessTest {

    private final ProposalJourney journey;
    private final Proposals proposals;
    private final ProposalRegister register;
    private final Scores scores;
    private final ActionPlan plan;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final JdbcClient database;

    @Autowired
    ActionIntakeProcessTest(
            ApplicationContext context,
            Proposals proposals,
            ProposalRegister register,
            Scores scores,
            ActionPlan plan,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            JdbcClient database) {
        this.journey = new ProposalJourney(context);
        this.proposals = proposals;
        this.register = register;
        this.scores = scores;
        this.plan = plan;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void startsWithTheCompletenessCheckAndTellsTheProposer() {
        UUID id = journey.submitted();

        assertThat(journey.openForms(id)).containsExactly("intake/check-completeness");
        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.COMPLETENESS_CHECK);
        assertThat(journey.view(id).number()).matches("P-2027-\\d{4}");
        assertThat(noticesTo("liaison", id)).containsExactly("intake/received");
    }

    @Test
    void returnsAnIncompleteProposalAndTakesTheSameCaseBack() {
        UUID id = journey.submitted();

        journey.complete("tmo", id, "intake/check-completeness", new CheckCompleteness(false, "No target for 2028."));

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.RETURNED);
        assertThat(journey.openForms(id)).containsExactly("intake/revise");
        assertThat(noticesTo("liaison", id)).contains("intake/returned");

        journey.complete("liaison", id, "intake/revise", new ResubmitProposal(null, "Target added."));

        ProposalView view = journey.view(id);
        assertThat(view.status()).isEqualTo(ProposalStatus.COMPLETENESS_CHECK);
        assertThat(view.round()).isEqualTo(1);
        assertThat(view.returns()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("No target for 2028.");
            assertThat(one.after()).isEqualTo(ProposalStatus.COMPLETENESS_CHECK);
            assertThat(one.note()).isEqualTo("Target added.");
        });
    }

    @Test
    void returnsWhatFailsTheAdmissionTest() {
        UUID id = journey.categorized();

        journey.complete("tmo", id, "intake/categorize", new CategorizeProposal(Category.RUN, false, "No public benefit shown."));

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.RETURNED);
        assertThat(journey.openForms(id)).containsExactly("intake/revise");
        assertThat(journey.view(id).returns().getLast().after()).isEqualTo(ProposalStatus.CATEGORIZATION);
    }

    @Test
    void givesTheTasksOfARevisedProposalToItsNewOwner() {
        UUID id = journey.submitted();
        journey.complete("tmo", id, "intake/check-completeness", new CheckCompleteness(false, "Another owner, please."));
        signIn.as("liaison", () -> proposals.save(id, register.get(id).version(), journey.form("New owner", "champion")));
        journey.complete("liaison", id, "intake/revise", new ResubmitProposal(null, null));
        journey.complete("tmo", id, "intake/check-completeness", new CheckCompleteness(true, null));
        journey.complete("tmo", id, "intake/categorize", new CategorizeProposal(Category.GROW, true, "Yes."));
        journey.scored(id, 4, 4, 4);
        journey.recommended(id);
        journey.decided(id, new DecideProposal(DecisionOutcome.APPROVE, null, null));

        assertThat(journey.openTask("champion", id, "intake/work-plan").assignee()).isEqualTo("champion");
    }

    @Test
    void scoresInParallelAndWeighsWithTheTableInForce() {
        UUID id = journey.inScoring();
        assertThat(journey.openForms(id)).containsExactly("intake/score", "intake/score", "intake/score");

        journey.scored(id, 3, 4, 4);

        ScoringRound round = signIn.as("tmo", () -> scores.of(id)).getFirst();
        assertThat(round.weightedScore()).isEqualByComparingTo(new BigDecimal("3.67"));
        assertThat(round.weightsVersion()).isPositive();
        assertThat(round.criteria()).hasSize(6).extracting(ScoringRound.CriterionResult::weight).containsExactly(15, 20, 10, 25, 20, 10);
        assertThat(round.spreadAboveTwo()).isFalse();
        assertThat(journey.openForms(id)).containsExactly("intake/recommend");
    }

    @Test
    void asksForADiscussionWhenTheSpreadIsAboveTwoPoints() {
        UUID id = journey.inScoring();

        journey.scored(id, 2, 5, 4);

        assertThat(journey.openForms(id)).containsExactly("intake/discuss");
        journey.complete("tmo", id, "intake/discuss", new RecordDiscussion("BBMR counts the grant, ARPA does not."));
        ScoringRound round = signIn.as("tmo", () -> scores.of(id)).getFirst();
        assertThat(round.spreadAboveTwo()).isTrue();
        assertThat(round.discussion()).isNotNull();
        assertThat(round.cards()).extracting(card -> card.scores().getFirst().points()).containsExactly(2, 5, 4);
        assertThat(journey.openForms(id)).containsExactly("intake/recommend");
    }

    @Test
    void asksForNoDiscussionWhenTheSpreadIsTwoPoints() {
        UUID id = journey.inScoring();

        journey.scored(id, 3, 5, 4);

        assertThat(journey.openForms(id)).containsExactly("intake/recommend");
    }

    @Test
    void numbersAnApprovedActionAndSetsItUp() {
        UUID id = journey.inSetUp();

        ProposalView approved = journey.view(id);
        assertThat(approved.status()).isEqualTo(ProposalStatus.SET_UP);
        assertThat(approved.actionNumber()).isNotBlank();
        assertThat(approved.decisions().getLast().letterId()).isNotNull();
        assertThat(journey.openForms(id))
                .containsExactly("intake/charter", "intake/map-kpis", "intake/review-narrative", "intake/work-plan");
        assertThat(noticesTo("liaison", id)).contains("intake/decided");
        assertThat(noticesTo("owner", id)).contains("intake/decided");

        journey.setUp(id);

        ProposalView done = journey.view(id);
        assertThat(done.status()).isEqualTo(ProposalStatus.APPROVED);
        assertThat(done.setUp().charter()).isEqualTo(ProposalJourney.charter());
        assertThat(journey.openForms(id)).isEmpty();
        assertThat(engine.runningProcesses(ref(id))).isZero();
        ActionView action = action(done);
        assertThat(action.number()).isEqualTo(done.actionNumber());
        assertThat(action.publicFacing()).isTrue();
        assertThat(action.workPlan()).contains("Hire two clerks");
    }

    @Test
    void bringsADeferredCaseBackByItselfOnItsDate() {
        UUID id = journey.beforeSteerCo();
        LocalDate day = clock.today().plusDays(40);

        journey.decided(id, new DecideProposal(DecisionOutcome.DEFER, "After the budget.", day));

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.DEFERRED);
        assertThat(journey.view(id).deferredUntil()).isEqualTo(day);
        assertThat(journey.openForms(id)).isEmpty();

        clock.moveTo(day, LocalTime.of(8, 59));
        engine.runDueJobs(ref(id));
        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.DEFERRED);

        clock.moveTo(day, LocalTime.of(9, 1));
        engine.runDueJobs(ref(id));
        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.DECISION);
        assertThat(journey.openForms(id)).containsExactly("intake/decide");
        assertThat(noticesTo("chair", id)).contains("intake/deferral-ended");

        journey.decided(id, new DecideProposal(DecisionOutcome.APPROVE, null, null));
        assertThat(journey.view(id).decisions()).extracting(ProposalView.Decision::outcome)
                .containsExactly(DecisionOutcome.DEFER, DecisionOutcome.APPROVE);
        assertThat(signIn.as("chair", () -> register.documents(id))).hasSize(2);
    }

    @Test
    void endsADeclinedCaseWithALetter() {
        UUID id = journey.beforeSteerCo();

        journey.decided(id, new DecideProposal(DecisionOutcome.DECLINE, "No money.", null));

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.DECLINED);
        assertThat(engine.runningProcesses(ref(id))).isZero();
        assertThat(signIn.as("liaison", () -> register.documents(id))).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("decision-letter");
            assertThat(new String(signIn.as("liaison", () -> register.content(id, letter.id())), 0, 4)).isEqualTo("%PDF");
        });
    }

    @Test
    void scoresACaseThatWasSentBackInANewRoundAndKeepsTheOldCards() {
        UUID id = journey.beforeSteerCo();

        journey.decided(id, new DecideProposal(DecisionOutcome.SEND_BACK, "Show the cost by year.", null));
        assertThat(journey.openForms(id)).containsExactly("intake/revise");
        assertThat(journey.view(id).returns().getLast().after()).isEqualTo(ProposalStatus.DECISION);

        journey.complete("liaison", id, "intake/revise", new ResubmitProposal(null, "Done."));
        journey.complete("tmo", id, "intake/check-completeness", new CheckCompleteness(true, null));
        journey.complete("tmo", id, "intake/categorize", new CategorizeProposal(Category.GROW, true, "Yes."));
        journey.scored(id, 5, 5, 5);

        assertThat(journey.view(id).round()).isEqualTo(2);
        assertThat(journey.view(id).weightedScore()).isEqualByComparingTo("5.00");
        assertThat(signIn.as("tmo", () -> scores.of(id))).extracting(ScoringRound::round).containsExactly(2, 1);
        assertThat(signIn.as("tmo", () -> scores.of(id)).getLast().cards()).hasSize(3);
    }

    @Test
    void tellsTmoAndAdministratorsWhenNobodyOfAnOfficeMayScore() {
        UUID id = journey.inScoring(journey.form("Owned by the only scorer of OPI", "opi"));

        assertThat(noticesTo("tmo", id)).contains("intake/scorers-in-conflict");
        assertThat(noticesTo("admin", id)).containsOnlyOnce("intake/scorers-in-conflict");
    }

    static Stream<Arguments> stepsBeforeTheEnd() {
        return Stream.of(
                step("completeness check", ProposalJourney::submitted),
                step("revision", journey -> {
                    UUID id = journey.submitted();
                    journey.complete("tmo", id, "intake/check-completeness", new CheckCompleteness(false, "Not yet."));
                    return id;
                }),
                step("categorization", ProposalJourney::categorized),
                step("scoring", journey -> {
                    UUID id = journey.inScoring();
                    journey.complete("arpa", id, "intake/score", ProposalJourney.card(3));
                    return id;
                }),
                step("discussion", journey -> {
                    UUID id = journey.inScoring();
                    journey.scored(id, 1, 5, 3);
                    return id;
                }),
                step("recommendation", journey -> {
                    UUID id = journey.inScoring();
                    journey.scored(id, 3, 3, 3);
                    return id;
                }),
                step("decision", ProposalJourney::beforeSteerCo),
                step("deferral", journey -> {
                    UUID id = journey.beforeSteerCo();
                    journey.decided(id, new DecideProposal(DecisionOutcome.DEFER, null, LocalDate.of(2027, 9, 1)));
                    return id;
                }),
                step("set-up", ProposalJourney::inSetUp));
    }

    private static Arguments step(String name, Function<ProposalJourney, UUID> way) {
        return Arguments.of(name, way);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsBeforeTheEnd")
    void endsWithTheProposersWithdrawalAtAnyStep(String step, Function<ProposalJourney, UUID> way) {
        UUID id = way.apply(journey);

        signIn.as("liaison", () -> proposals.withdraw(id, register.get(id).version(), "We found another way."));

        ProposalView view = journey.view(id);
        assertThat(view.status()).isEqualTo(ProposalStatus.WITHDRAWN);
        assertThat(view.withdrawal()).isNotNull();
        assertThat(journey.openForms(id)).isEmpty();
        assertThat(engine.runningProcesses(ref(id))).isZero();
        if (view.actionId() != null) {
            assertThat(action(view).status()).isEqualTo(ActionStatus.WITHDRAWN);
        }
    }

    @Test
    void tellsThoseWhoHadATaskOfTheWithdrawal() {
        UUID id = journey.inScoring();

        signIn.as("liaison", () -> proposals.withdraw(id, register.get(id).version(), "We found another way."));

        assertThat(List.of("arpa", "bbmr", "opi")).allSatisfy(scorer -> assertThat(noticesTo(scorer, id)).contains("intake/withdrawn"));
    }

    @Test
    void refusesToWithdrawWhatHasEnded() {
        UUID id = journey.beforeSteerCo();
        journey.decided(id, new DecideProposal(DecisionOutcome.DECLINE, "No money.", null));

        assertThatThrownBy(() ->
                        signIn.as("liaison", () -> proposals.withdraw(id, register.get(id).version(), "Too late.")))
                .isInstanceOf(Conflict.class);
    }

    static Stream<Arguments> tasksAndTheirDays() {
        return Stream.of(
                timed("intake/check-completeness", 3, "tmo", ProposalJourney::submitted),
                timed("intake/revise", 10, "liaison", journey -> {
                    UUID id = journey.submitted();
                    journey.complete("tmo", id, "intake/check-completeness", new CheckCompleteness(false, "Not yet."));
                    return id;
                }),
                timed("intake/categorize", 3, "tmo", ProposalJourney::categorized),
                timed("intake/score", 10, "bbmr", ProposalJourney::inScoring),
                timed("intake/discuss", 3, "tmo", journey -> {
                    UUID id = journey.inScoring();
                    journey.scored(id, 1, 5, 3);
                    return id;
                }),
                timed("intake/recommend", 3, "tmo", journey -> {
                    UUID id = journey.inScoring();
                    journey.scored(id, 3, 3, 3);
                    return id;
                }),
                timed("intake/decide", 10, "chair", ProposalJourney::beforeSteerCo),
                timed("intake/work-plan", 10, "owner", ProposalJourney::inSetUp),
                timed("intake/map-kpis", 10, "opi", ProposalJourney::inSetUp),
                timed("intake/review-narrative", 10, "tmo", ProposalJourney::inSetUp),
                timed("intake/charter", 10, "owner", ProposalJourney::inSetUp));
    }

    private static Arguments timed(String formKey, int days, String person, Function<ProposalJourney, UUID> way) {
        return Arguments.of(formKey, days, person, way);
    }

    @ParameterizedTest(name = "{0} within {1} working days")
    @MethodSource("tasksAndTheirDays")
    void remindsAtEightyPercentAndTellsWhenOverdue(String formKey, int days, String person, Function<ProposalJourney, UUID> way) {
        UUID id = way.apply(journey);
        int reminderDay = (int) Math.ceil(days * 0.8);
        String task = journey.openTask(person, id, formKey).id();

        clock.passWorkingDays(reminderDay - 1);
        engine.runDueJobs(ref(id));
        assertThat(taskNotices(task, person)).doesNotContain("task/reminder", "task/overdue");

        clock.passWorkingDays(1);
        engine.runDueJobs(ref(id));
        assertThat(taskNotices(task, person)).contains("task/reminder");
        if (reminderDay < days) {
            assertThat(taskNotices(task, person)).doesNotContain("task/overdue");
            clock.passWorkingDays(days - reminderDay);
            engine.runDueJobs(ref(id));
        }
        assertThat(taskNotices(task, person)).contains("task/overdue");
        assertThat(journey.openForms(id)).contains(formKey);
    }

    @Test
    void refusesACardWithoutReasonAndKeepsTheTaskOpen() {
        UUID id = journey.inScoring();
        ScoreProposal bare = new ScoreProposal(ProposalJourney.card(3).scores().stream()
                .map(score -> new CriterionScore(score.criterion(), 6, ""))
                .toList());

        assertThatThrownBy(() -> journey.complete("arpa", id, "intake/score", bare))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).hasSize(12));
        assertThat(journey.openForms(id)).hasSize(3);
    }

    private ActionView action(ProposalView view) {
        return signIn.as("tmo", () -> plan.action(new ActionId(Objects.requireNonNull(view.actionId()))));
    }

    private List<String> noticesTo(String username, UUID id) {
        return database.sql("select kind from outbox_mail where recipient = ? and case_id = ? order by seq")
                .params(username, id)
                .query(String.class)
                .list();
    }

    private List<String> taskNotices(String task, String username) {
        return database.sql("select kind from outbox_mail where recipient = ? and notice_key like ? order by seq")
                .params(username, "%" + task + "%")
                .query(String.class)
                .list();
    }
}
