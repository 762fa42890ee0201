package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Published, in the transaction that moved them, when dates of an open request have changed: its timers have to follow.
 *
 * @param why in words: {@code A proclaimed holiday was added: Mar 5, 2027}
 */
public record LegalDatesMoved(UUID request, List<Move> moves, String why) {

    public LegalDatesMoved {
        moves = List.copyOf(moves);
    }

    /** One date before and after. */
    public record Move(DateKind kind, LocalDate dueBefore, LocalDate due, LocalDate targetBefore, LocalDate target) {

        /** Whether a day changed at all. */
        public boolean isReal() {
            return !due.equals(dueBefore) || !target.equals(targetBefore);
        }
    }
}
