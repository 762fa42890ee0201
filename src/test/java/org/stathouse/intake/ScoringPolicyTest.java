package org.stathouse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;
import org.stathouse.testing.Somebody;

class ScoringPolicyTest {

    private static final Map<Criterion, Integer> WEIGHTS = Map.of(
            Criterion.STEWARDSHIP, 15,
            Criterion.EQUITY, 20,
            Criterion.RESILIENCY, 10,
            Criterion.IMPACT, 25,
            Criterion.ACTION_PLAN_LINK, 20,
            Criterion.WORKLOAD_DELIVERY, 10);

    @Test
    void weighsTheMeanOfEachCriterion() {
        List<ScoringRound.CriterionResult> results = ScoringPolicy.results(List.of(card(5, 3), card(3, 3)), WEIGHTS);

        // Impact: mean 4 at 25 percent; the others 3 at 75 percent.
        assertThat(ScoringPolicy.weightedScore(results)).isEqualByComparingTo("3.25");
    }

    @Test
    void roundsHalvesUpOnlyAtTheEnd() {
        List<ScoringRound.CriterionResult> results = ScoringPolicy.results(List.of(card(4, 4), card(4, 4), card(3, 3)), WEIGHTS);

        assertThat(ScoringPolicy.weightedScore(results)).isEqualByComparingTo("3.67");
    }

    @Test
    void givesTheHighestScoreFiveAndTheLowestOne() {
        assertThat(ScoringPolicy.weightedScore(ScoringPolicy.results(List.of(card(5, 5)), WEIGHTS))).isEqualByComparingTo("5.00");
        assertThat(ScoringPolicy.weightedScore(ScoringPolicy.results(List.of(card(1, 1)), WEIGHTS))).isEqualByComparingTo("1.00");
    }

    @Test
    void callsASpreadWideOnlyAboveTwoPoints() {
        assertThat(impact(List.of(card(5, 3), card(3, 3))).spreadAboveTwo()).isFalse();
        assertThat(impact(List.of(card(5, 3), card(2, 3))).spreadAboveTwo()).isTrue();
    }

    @Test
    void rejectsASecondCardOfOnePerson() {
        ScoringPolicy.HandIn handIn = new ScoringPolicy.HandIn(Somebody.named("opi"), new ScoreProposal(card(3, 3)), Set.of("opi"));

        assertThat(ScoringPolicy.against(handIn)).containsExactly(Fault.of("intake.score.twice"));
    }

    @Test
    void rejectsACardThatLeavesACriterionOut() {
        List<CriterionScore> five = card(3, 3).subList(0, 5);

        assertThat(ScoringPolicy.against(new ScoringPolicy.HandIn(Somebody.named("opi"), new ScoreProposal(five), Set.of())))
                .containsExactly(Fault.at("scores", "intake.score.everyCriterionOnce"));
    }

    @Test
    void rejectsPointsOutsideOneToFiveAndMissingReasonsAtTheirFields() {
        List<CriterionScore> scores = new ArrayList<>(card(3, 3));
        scores.set(2, new CriterionScore(Criterion.RESILIENCY, 6, " "));

        assertThat(ScoringPolicy.against(new ScoringPolicy.HandIn(Somebody.named("opi"), new ScoreProposal(scores), Set.of())))
                .extracting(Fault::field)
                .containsExactly("scores[2].points", "scores[2].reason");
    }

    private static ScoringRound.CriterionResult impact(List<List<CriterionScore>> cards) {
        return ScoringPolicy.results(cards, new EnumMap<>(WEIGHTS)).stream()
                .filter(result -> result.criterion() == Criterion.IMPACT)
                .findFirst()
                .orElseThrow();
    }

    private static List<CriterionScore> card(int impact, int others) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new CriterionScore(criterion, criterion == Criterion.IMPACT ? impact : others, "Because."))
                .toList();
    }
}
