package org.stathouse.intake;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How proposals that wait for SteerCo are ranked (processes.md A.1 steps 3 and 4): by weighted score, equals by who came first. */
final class RankOrder {

    static final Comparator<Proposal> BEST_FIRST = Comparator.comparing(RankOrder::score)
            .reversed()
            .thenComparing(proposal -> Objects.requireNonNull(proposal.submittedAt()))
            .thenComparing(Proposal::label);

    private RankOrder() {}

    /** The weighted score of the round, 1.00 to 5.00; what has none ranks last. */
    static BigDecimal score(Proposal proposal) {
        return Objects.requireNonNullElse(proposal.assessment().weightedScore(), BigDecimal.ZERO);
    }

    /** The rank among the proposals of its pillar, from 1; equal scores share a rank. */
    static long rankInPillar(Proposal proposal, List<Proposal> waiting) {
        return 1
                + waiting.stream()
                        .filter(other -> Objects.equals(other.content().pillarId(), proposal.content().pillarId()))
                        .filter(other -> score(other).compareTo(score(proposal)) > 0)
                        .count();
    }
}
