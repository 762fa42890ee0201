package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Conflict;
import org.stathouse.testing.Somebody;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2027-03-01T15:00:00Z");

    private final Proposal proposal = new Proposal(UUID.randomUUID(), "liaison", NOW);

    @Test
    void cannotBeChangedOnceSubmitted() {
        proposal.submit("P-2027-0001", NOW);

        assertThatThrownBy(() -> proposal.edit(ProposalForm.EMPTY)).isInstanceOf(Conflict.class);
    }

    @Test
    void canBeChangedAgainOnceReturned() {
        proposal.submit("P-2027-0001", NOW);
        proposal.returnIncomplete("No target.", "tmo", NOW);

        proposal.edit(ProposalForm.EMPTY);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.RETURNED);
    }

    @Test
    void staysInItsRoundWhenReturnedBeforeScoring() {
        proposal.submit("P-2027-0001", NOW);
        proposal.returnIncomplete("No target.", "tmo", NOW);
        proposal.resubmit(null, NOW);

        assertThat(proposal.round()).isEqualTo(1);
    }

    @Test
    void beginsANewRoundWhenSentBackAfterScoring() {
        toDecision();
        proposal.decide(decision(DecisionOutcome.SEND_BACK, "Show the cost."));
        proposal.resubmit("Shown.", NOW);

        assertThat(proposal.round()).isEqualTo(2);
        assertThat(proposal.assessment().weightedScore()).isNull();
        assertThat(proposal.returns().getLast().note()).isEqualTo("Shown.");
    }

    @Test
    void refusesASecondDecision() {
        toDecision();
        proposal.decide(decision(DecisionOutcome.APPROVE, null));

        assertThatThrownBy(() -> proposal.decide(decision(DecisionOutcome.DECLINE, "No."))).isInstanceOf(Conflict.class);
    }

    @Test
    void asksForADiscussionBeforeTheRecommendationOnAWideSpread() {
        proposal.submit("P-2027-0001", NOW);
        proposal.passCompleteness();
        proposal.admit(Category.RUN, "Yes.", NOW);
        proposal.weighed(new BigDecimal("3.00"), true);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.DISCUSSION);
    }

    @Test
    void cannotBeWithdrawnAsADraftNorOnceDeclined() {
        assertThatThrownBy(() -> proposal.withdraw("No more.", NOW)).isInstanceOf(Conflict.class);
        toDecision();
        proposal.decide(decision(DecisionOutcome.DECLINE, "No."));
        assertThatThrownBy(() -> proposal.withdraw("No more.", NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void knowsBothProposerAndOwnerAsItsOwn() {
        assertThat(proposal.isOwn("liaison")).isTrue();
        assertThat(proposal.isOwn("opi")).isFalse();
        assertThat(OwnItemPolicy.against(Somebody.named("liaison"), proposal)).isPresent();
        assertThat(OwnItemPolicy.against(Somebody.named("opi"), proposal)).isEmpty();
        assertThat(OwnItemPolicy.against(Somebody.inPlace("opi", "liaison"), proposal)).isPresent();
        assertThat(OwnItemPolicy.against(Somebody.inPlace("liaison", "opi"), proposal)).isPresent();
    }

    @Test
    void keepsBlankTextAsNone() {
        proposal.edit(new ProposalForm(
                "  ", null, null, null, null, null, " owner ", null, null, null, null, false, null, null, null, null, null, null, null, null));

        assertThat(proposal.form().title()).isNull();
        assertThat(proposal.form().owner()).isEqualTo("owner");
    }

    private void toDecision() {
        proposal.submit("P-2027-0001", NOW);
        proposal.passCompleteness();
        proposal.admit(Category.RUN, "Yes.", NOW);
        proposal.weighed(new BigDecimal("3.00"), false);
        proposal.recommend(Priority.HIGH, "First of its pillar.", null, "tmo", NOW);
    }

    private static SteerCoDecision decision(DecisionOutcome outcome, @Nullable String reason) {
        return new SteerCoDecision(outcome, reason, null, "chair", NOW, null);
    }
}
