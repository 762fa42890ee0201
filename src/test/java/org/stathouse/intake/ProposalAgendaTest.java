package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.intake.ProposalJourney.ref;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskDesk;

/** What intake puts on SteerCo's agenda, and what SteerCo's decisions do to a proposal. */
@IntegrationTest
class ProposalAgendaTest {

    private final ProposalJourney journey;
    private final ProposalAgenda agenda;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final TransactionTemplate transaction;

    @Autowired
    ProposalAgendaTest(
            ApplicationContext context,
            ProposalAgenda agenda,
            TaskDesk desk,
            SignIn signIn,
            TestEngine engine,
            TestClock clock,
            TransactionTemplate transaction) {
        this.journey = new ProposalJourney(context);
        this.agenda = agenda;
        this.desk = desk;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void putsTheBestRankedProposalFirst() {
        UUID low = journey.beforeSteerCo(journey.form("Low"), 2);
        UUID high = journey.beforeSteerCo(journey.form("High"), 5);

        assertThat(topics(clock.today())).containsSubsequence(high, low);
    }

    @Test
    void leavesOutWhatDoesNotWaitForSteerCo() {
        UUID scoring = journey.inScoring();
        UUID approved = journey.inSetUp();

        assertThat(topics(clock.today())).doesNotContain(scoring, approved);
        assertThat(agenda.outcomes(approved)).isEmpty();
    }

    @Test
    void tellsTheRoomScorePriorityAndWhoMustNotVote() {
        UUID id = journey.beforeSteerCo(journey.form("Faster answers"), 4);

        AgendaTopic topic = agenda.topic(id);

        assertThat(topic.background()).contains("weighted score 4.00 of 5", "Residents wait less.", "from 9 days to 2 days", "Needs $120,000, of which $50,000");
        assertThat(topic.recommendation()).isEqualTo("TMO: High priority. Serves every neighborhood.");
        assertThat(topic.interested()).containsExactlyInAnyOrder(ProposalJourney.PROPOSER, ProposalJourney.OWNER);
        assertThat(topic.askedOn()).isEqualTo(clock.today());
    }

    @Test
    void bringsADeferredProposalBackToTheMeetingThatItsDateReaches() {
        UUID id = journey.beforeSteerCo();
        LocalDate until = clock.today().plusDays(20);
        decide(id, "DEFER", "Await the budget.", until);

        assertThat(topics(until.minusDays(1))).doesNotContain(id);
        assertThat(topics(until)).contains(id);
        assertThat(agenda.topic(id).askedOn()).isEqualTo(until);
        assertThatThrownBy(() -> decide(id, "APPROVE", "Early.", null)).isInstanceOf(Conflict.class);

        clock.moveTo(until, LocalTime.of(10, 0));
        engine.runDueJobs(ref(id));
        decide(id, "APPROVE", "The budget is there.", null);
        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.SET_UP);
    }

    @Test
    void offersTheFourOutcomesAndAsksOnlyTheDeferralForADate() {
        UUID id = journey.beforeSteerCo();

        assertThat(agenda.outcomes(id)).extracting(OutcomeOption::key).containsExactly("APPROVE", "DEFER", "DECLINE", "SEND_BACK");
        assertThat(agenda.outcomes(id)).filteredOn(option -> option.dateLabel() != null).extracting(OutcomeOption::key).containsExactly("DEFER");
    }

    @Test
    void refusesADeferralThatDoesNotLieAheadAndLeavesTheRestToSteerCo() {
        UUID id = journey.beforeSteerCo();

        assertThat(fields(id, proposed("DEFER", "Later.", clock.today()))).containsExactly("date");
        assertThat(fields(id, proposed("DEFER", "Later.", clock.today().plusDays(1)))).isEmpty();
        assertThat(fields(id, proposed("DEFER", " ", null))).isEmpty();
        assertThat(fields(id, proposed("APPROVE", "Good.", null))).isEmpty();
    }

    @Test
    void completesTheDecisionTaskThatNobodyHasClaimed() {
        UUID id = journey.beforeSteerCo();

        decide(id, "APPROVE", "Best of its pillar.", null);

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.SET_UP);
        assertThat(journey.openForms(id)).doesNotContain("intake/decide");
    }

    @Test
    void completesTheDecisionTaskThatAColleagueHolds() {
        UUID id = journey.beforeSteerCo();
        String task = journey.openTask("chair", id, "intake/decide").id();
        signIn.as("chair", () -> desk.claim(task, null));

        decide(id, "SEND_BACK", "The measure is vague.", null);

        assertThat(journey.view(id).status()).isEqualTo(ProposalStatus.RETURNED);
        assertThat(journey.view(id).returns().getLast().reason()).isEqualTo("The measure is vague.");
    }

    @Test
    void knowsTheActionThatAProposalBecame() {
        UUID id = journey.beforeSteerCo();
        decide(id, "APPROVE", "Best of its pillar.", null);

        UUID action = Objects.requireNonNull(journey.view(id).actionId());

        assertThat(agenda.behind(action)).containsExactly(id);
    }

    @Test
    void refusesASecondDecisionOnTheSameProposal() {
        UUID id = journey.beforeSteerCo();
        decide(id, "DECLINE", "No money.", null);

        assertThatThrownBy(() -> decide(id, "APPROVE", "On second thought.", null)).isInstanceOf(Conflict.class);
        assertThat(journey.view(id).decisions()).hasSize(1);
    }

    private List<UUID> topics(LocalDate day) {
        return agenda.topics(day).stream().map(topic -> topic.subject().id()).toList();
    }

    private List<@Nullable String> fields(UUID id, ProposedDecision decision) {
        return agenda.against(id, decision).stream().map(Fault::field).toList();
    }

    private static ProposedDecision proposed(String outcome, String reason, @Nullable LocalDate date) {
        return new ProposedDecision(outcome, reason, date, null, null, List.of());
    }

    /** As SteerCo carries it out for a member who records, whatever the member's own rights in intake. */
    private void decide(UUID id, String outcome, String reason, @Nullable LocalDate date) {
        DecisionTaken taken = new DecisionTaken(
                UUID.randomUUID(), "SC-2027-001", null, agenda.topic(id), outcome, outcome, reason, date, null, null, List.of(),
                clock.now(), "budget");
        signIn.as("budget", () -> transaction.executeWithoutResult(status -> agenda.decided(taken)));
    }
}
