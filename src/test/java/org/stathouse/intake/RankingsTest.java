package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionRow;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskDesk;

/** The ranked list, the batch decision on it, and who may score or decide what. */
@IntegrationTest
class RankingsTest {

    private static final DecideProposal APPROVE = new DecideProposal(DecisionOutcome.APPROVE, null, null);

    private final ProposalJourney journey;
    private final Rankings rankings;
    private final RankedList rankedList;
    private final BatchDecision batch;
    private final Proposals proposals;
    private final ProposalRegister register;
    private final Scores scores;
    private final TaskDesk desk;
    private final DecisionRegister decisions;
    private final SignIn signIn;

    @Autowired
    RankingsTest(
            ApplicationContext context,
            Rankings rankings,
            RankedList rankedList,
            BatchDecision batch,
            Proposals proposals,
            ProposalRegister register,
            Scores scores,
            TaskDesk desk,
            DecisionRegister decisions,
            SignIn signIn) {
        this.journey = new ProposalJourney(context);
        this.rankings = rankings;
        this.rankedList = rankedList;
        this.batch = batch;
        this.proposals = proposals;
        this.register = register;
        this.scores = scores;
        this.desk = desk;
        this.decisions = decisions;
        this.signIn = signIn;
    }

    @Test
    void ranksByWeightedScoreAndExplainsTies() {
        UUID low = journey.beforeSteerCo(journey.form("Low"), 2);
        UUID high = journey.beforeSteerCo(journey.form("High"), 5);
        UUID tied = journey.beforeSteerCo(journey.form("Tied with high"), 5);

        List<Ranking.Entry> entries = entries();

        assertThat(entries).extracting(Ranking.Entry::proposalId).containsSubsequence(high, tied, low);
        assertThat(entry(high).rank()).isEqualTo(entry(tied).rank());
        assertThat(entry(tied).tieNote()).isNotBlank();
        assertThat(entry(low).rank()).isGreaterThan(entry(high).rank() + 1);
        assertThat(entry(low).weightsVersion()).isPositive();
    }

    @Test
    void showsNothingToThoseWithoutAPartInTheDecision() {
        assertThatThrownBy(() -> signIn.as("liaison", rankings::ranking)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void makesTheListAPdf() {
        journey.beforeSteerCo();

        byte[] pdf = signIn.as("chair", rankedList::pdf);

        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
    }

    @Test
    void decidesAllLinesOfABatch() {
        UUID one = journey.beforeSteerCo();
        UUID other = journey.beforeSteerCo();

        signIn.as("chair", () -> batch.decide(List.of(
                line(one, APPROVE), line(other, new DecideProposal(DecisionOutcome.DECLINE, "No money.", null)))));

        assertThat(journey.view(one).status()).isEqualTo(ProposalStatus.SET_UP);
        assertThat(journey.view(other).status()).isEqualTo(ProposalStatus.DECLINED);
    }

    @Test
    void entersEveryLineOfABatchIntoSteerCosRegister() {
        UUID one = journey.beforeSteerCo();
        UUID other = journey.beforeSteerCo();

        signIn.as("chair", () -> batch.decide(List.of(
                line(one, APPROVE), line(other, new DecideProposal(DecisionOutcome.DECLINE, "No money.", null)))));

        assertThat(registered(one)).extracting(DecisionRow::outcome).containsExactly("APPROVE");
        assertThat(registered(other)).extracting(DecisionRow::reason).containsExactly("No money.");
    }

    @Test
    void decidesNothingWhenOneLineIsFaulty() {
        UUID good = journey.beforeSteerCo();
        UUID faulty = journey.beforeSteerCo();

        assertThatThrownBy(() -> signIn.as("chair", () -> batch.decide(List.of(
                        line(good, APPROVE), line(faulty, new DecideProposal(DecisionOutcome.DECLINE, null, null))))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults())
                        .extracting(Fault::field)
                        .containsExactly("decisions[1].reason"));

        assertThat(journey.view(good).status()).isEqualTo(ProposalStatus.DECISION);
    }

    @Test
    void namesATaskThatSomebodyElseClaimedAndDecidesNothing() {
        UUID free = journey.beforeSteerCo();
        UUID taken = journey.beforeSteerCo(journey.form("Of the chair", "chair"), 4);
        String task = journey.openTask("steerco", taken, "intake/decide").id();
        signIn.as("steerco", () -> desk.claim(task, null));

        assertThatThrownBy(() -> signIn.as("chair", () -> batch.decide(List.of(line(free, APPROVE), line(taken, APPROVE)))))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(journey.view(free).status()).isEqualTo(ProposalStatus.DECISION);

        signIn.as("steerco", () -> batch.decide(List.of(line(taken, APPROVE))));
        assertThat(journey.view(taken).status()).isEqualTo(ProposalStatus.SET_UP);
    }

    @Test
    void refusesALineOnAStaleVersion() {
        UUID id = journey.beforeSteerCo();
        long stale = journey.view(id).version() - 1;

        assertThatThrownBy(() -> signIn.as("chair", () -> batch.decide(List.of(new ProposalDecision(id, stale, APPROVE)))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void letsAMemberDecideOnlyWhereTheChairOwnsTheAction() {
        UUID ordinary = journey.beforeSteerCo();
        UUID ofTheChair = journey.beforeSteerCo(journey.form("Of the chair", "chair"), 4);

        assertThatThrownBy(() -> journey.complete("steerco", ordinary, "intake/decide", APPROVE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> journey.complete("chair", ofTheChair, "intake/decide", APPROVE)).isInstanceOf(NotPermitted.class);
        journey.complete("steerco", ofTheChair, "intake/decide", APPROVE);
        assertThat(journey.view(ofTheChair).status()).isEqualTo(ProposalStatus.SET_UP);
    }

    @Test
    void refusesTheScoringTaskToTheOwner() {
        UUID id = journey.inScoring(journey.form("Owned by a scorer", "opi"));

        assertThatThrownBy(() -> journey.complete("opi", id, "intake/score", ProposalJourney.card(5)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void hidesTheCardsOfOthersUntilOneHasScored() {
        UUID id = journey.inScoring();
        journey.complete("arpa", id, "intake/score", ProposalJourney.card(3));

        ScoringRound before = signIn.as("bbmr", () -> scores.of(id)).getFirst();
        assertThat(before.cards()).isEmpty();
        assertThat(before.hiddenCards()).isEqualTo(1);

        journey.complete("bbmr", id, "intake/score", ProposalJourney.card(4));
        assertThat(signIn.as("bbmr", () -> scores.of(id)).getFirst().cards()).hasSize(2);
    }

    @Test
    void showsAProposalToScorersOnlyFromScoringOn() {
        UUID early = journey.categorized();
        UUID open = journey.inScoring();

        assertThat(seenBy("arpa")).contains(open).doesNotContain(early);
        assertThat(seenBy("tmo")).contains(open, early);
    }

    @Test
    void asksALiaisonForAnAgencyOfTheirOwn() {
        ProposalForm own = journey.form("Of another agency");
        UUID other = UUID.randomUUID();
        UUID id = journey.draft(new ProposalForm(
                own.title(), own.description(), own.pillarId(), own.goalId(), other, own.supportingAgencyIds(), own.owner(), null, null,
                null, List.of(), false, own.publicBenefit(), own.measure(), own.baseline(), own.target(), own.startDate(), own.endDate(),
                null, null));

        assertThat(signIn.as("liaison", () -> proposals.missing(id)))
                .extracting(Fault::key)
                .containsExactly("intake.complete.unknownAgency", "intake.liaisonOfOtherAgency");
    }

    private List<UUID> seenBy(String username) {
        return signIn.as(username, () -> register.list(ProposalFilter.ALL, null, 200)).items().stream()
                .map(ProposalRow::id)
                .toList();
    }

    private static ProposalDecision line(UUID id, DecideProposal decision) {
        return new ProposalDecision(id, null, decision);
    }

    private Ranking.Entry entry(UUID id) {
        return entries().stream().filter(entry -> entry.proposalId().equals(id)).findFirst().orElseThrow();
    }

    private List<Ranking.Entry> entries() {
        return signIn.as("chair", rankings::ranking).pillars().stream()
                .flatMap(pillar -> pillar.entries().stream())
                .toList();
    }

    private List<DecisionRow> registered(UUID proposal) {
        return signIn.as("chair", () -> decisions.of(new CaseRef(Proposal.CASE_TYPE, proposal)));
    }
}
