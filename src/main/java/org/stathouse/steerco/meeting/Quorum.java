package org.stathouse.steerco.meeting;

/**
 * Whether enough seats are taken for a vote: more than so many percent of the voting seats in term, by default the majority [R]. Who
 * is recused from an item still counts as present.
 */
record Quorum(int votingSeats, int percent) {

    private static final int WHOLE = 100;

    /** How many voting seats must be taken; without any seat there is never a quorum. */
    int needed() {
        return votingSeats * percent / WHOLE + 1;
    }

    boolean isReachedBy(int present) {
        return present >= needed();
    }
}
