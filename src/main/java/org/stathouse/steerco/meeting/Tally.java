package org.stathouse.steerco.meeting;

import java.util.ArrayList;
import java.util.List;

/** The ballots of one vote and what they come to. */
record Tally(boolean consensus, List<Ballot> ballots) {

    Tally {
        ballots = List.copyOf(ballots);
    }

    /** A motion carries by the majority of the votes cast; who abstains or is recused casts none [R]. */
    boolean carries() {
        return count(Vote.FOR) > count(Vote.AGAINST);
    }

    long count(Vote vote) {
        return ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }

    /** "By consensus", or "4 for, 1 against, 0 abstained", and who was recused by count. */
    String words() {
        List<String> parts = new ArrayList<>();
        parts.add(consensus
                ? "By consensus of " + count(Vote.FOR)
                : count(Vote.FOR) + " for, " + count(Vote.AGAINST) + " against, " + count(Vote.ABSTAIN) + " abstained");
        long recused = ballots.stream().filter(ballot -> ballot.vote() == null).count();
        if (recused > 0) {
            parts.add(recused + " recused");
        }
        return String.join("; ", parts);
    }
}
