package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one round as the person who asked may see them.
 *
 * @param hiddenCards how many cards of others are held back because this person has not scored yet (no anchoring)
 * @param criteria one line per criterion, empty while cards are hidden or the round is not weighed yet
 * @param weightedScore 1.00 to 5.00, absent until weighed
 * @param weightsVersion the version of the weights table that was used
 */
public record ScoringRound(
        int round,
        List<Card> cards,
        int hiddenCards,
        List<ScorerGroup> outstanding,
        List<CriterionResult> criteria,
        @Nullable BigDecimal weightedScore,
        @Nullable Integer weightsVersion,
        boolean spreadAboveTwo,
        @Nullable Discussion discussion) {

    /** One scorer's card. */
    public record Card(ScorerGroup group, String scorer, String scorerName, Instant scoredAt, List<CriterionScore> scores) {}

    /** What the cards say of one criterion: weight in percent, mean of the points, lowest and highest points. */
    public record CriterionResult(Criterion criterion, int weight, BigDecimal mean, int lowest, int highest, boolean spreadAboveTwo) {}

    /** The note on the discussion of a wide spread. */
    public record Discussion(String note, String by, Instant at) {}
}
