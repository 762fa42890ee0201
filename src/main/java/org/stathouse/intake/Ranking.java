package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals that wait for SteerCo's decision, ranked by pillar, as of a moment, with the weights in force then. */
public record Ranking(Instant asOf, WeightsTable weights, List<Pillar> pillars) {

    /** The proposals of one pillar, best first. */
    public record Pillar(UUID pillarId, String name, List<Entry> entries) {}

    /**
     * One ranked proposal.
     *
     * @param rank 1 is best; equal weighted scores share a rank
     * @param tieNote why it stands where it stands among equals; absent without a tie
     * @param weightsVersion the version of the weights table that this score was weighed with
     * @param spread the widest gap in points between two scorers for one criterion
     * @param fundingNeeded sum over the years, in US dollars
     * @param deferrals how often SteerCo has deferred it
     * @param mayDecide whether the person who asked may record the decision on it
     * @param whyNot why they may not, as a sentence
     */
    public record Entry(
            int rank,
            @Nullable String tieNote,
            UUID proposalId,
            String number,
            long version,
            String title,
            String leadAgency,
            String owner,
            Category category,
            BigDecimal weightedScore,
            int spread,
            int weightsVersion,
            Priority priority,
            String priorityReason,
            BigDecimal fundingNeeded,
            BigDecimal fundingIdentified,
            int deferrals,
            Instant submittedAt,
            boolean mayDecide,
            @Nullable String whyNot) {}
}
