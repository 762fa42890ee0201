package org.stathouse.steerco.meeting;

import java.util.List;
import java.util.Objects;

/**
 * How a motion was voted on.
 *
 * @param consensus nobody objected: everybody present who is not recused counts as for, and {@code votes} is empty
 * @param votes otherwise one vote of each seat that is present, votes and is not recused
 */
public record Voting(boolean consensus, List<MemberVote> votes) {

    public Voting {
        // A request may leave them out.
        votes = List.copyOf(Objects.requireNonNullElse(votes, List.of()));
    }

    /** Agreed without a vote of each. */
    public static final Voting CONSENSUS = new Voting(true, List.of());

    /** Voted on one by one. */
    public static Voting of(List<MemberVote> votes) {
        return new Voting(false, votes);
    }
}
