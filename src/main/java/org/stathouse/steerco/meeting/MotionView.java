package org.stathouse.steerco.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A motion and how the vote on it went.
 *
 * @param outcomeLabel the outcome in words
 * @param carried whether more voted for than against
 * @param correctedBecause why votes were corrected afterwards, if they were
 */
public record MotionView(
        UUID id,
        String outcome,
        String outcomeLabel,
        String reason,
        boolean consensus,
        List<BallotView> ballots,
        boolean carried,
        @Nullable String correctedBecause,
        String recordedBy,
        Instant recordedAt) {

    public MotionView {
        ballots = List.copyOf(ballots);
    }

    /** How many voted so. */
    public long count(Vote vote) {
        return ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }
}
