package org.stathouse.stat.item;

import java.util.UUID;
import org.stathouse.stat.ItemStatus;

/**
 * What the use cases tell the process of an item: what happened, never what to do next. Each method runs in the caller's
 * transaction and throws {@link org.stathouse.shared.Conflict} if the item has moved on meanwhile.
 */
public interface ItemWorkflow {

    /** The memo is issued, or an outside system opened it: its owner is bound. */
    void issued(UUID item);

    void answered(UUID item);

    void verified(UUID item, boolean closed);

    void extensionAsked(UUID item);

    void extensionDecided(UUID item, boolean granted);

    /** The analyst, or the Deputy, has taken up an overdue item: it goes up now, or they put it off with a reason. */
    void escalationTaken(UUID item, EscalationLevel by, boolean goesUp);

    /** The chair has decided an escalated item: it is extended, or came to that end. */
    void chairDecided(UUID item, ItemStatus status);

    /** @param owner user name of the new owner */
    void reassigned(UUID item, String owner);

    void withdrawn(UUID item);
}
