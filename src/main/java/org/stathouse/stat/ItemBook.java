package org.stathouse.stat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;

/**
 * The items of all Stats, for the other parts of this module. It checks what is entered, records each change in the audit trail and
 * leaves rights, and whether a session may be written to now, to the part that calls.
 */
public interface ItemBook {

    /** @throws BusinessRuleViolation naming every fault at {@code task}, {@code owner}, {@code due}, {@code type}, … */
    StatItem capture(SessionSummary session, NewItem item);

    /**
     * Changes an item that is not issued yet.
     *
     * @throws Conflict if somebody else changed it since that version, or it has been issued
     */
    StatItem amend(UUID item, long version, NewItem content);

    /** Takes an item out that is not issued yet; the audit trail keeps it. */
    void strike(UUID item, long version);

    /**
     * Notes an item that was struck once more, under the number it had.
     *
     * @throws Conflict if the session never gave that number, or an item has it
     */
    StatItem bringBack(SessionSummary session, String number, NewItem item);

    /** Notes that an item has been read back and agreed to, or takes that back. */
    StatItem readBack(UUID item, long version, boolean agreed);

    /** Issues every captured item of a session and starts its follow-up; what is issued already stays as it is. */
    List<StatItem> issue(SessionSummary session);

    /** Everything noted in a session, in the order it was noted. */
    List<StatItem> of(UUID session);

    /** The items of a Stat that are issued and not at their end, by due date; of a Tiger Team its own only. */
    List<StatItem> open(UUID stat);

    /** The items of a Stat that came to their end since then, by when. */
    List<StatItem> endedSince(UUID stat, Instant since);
}
