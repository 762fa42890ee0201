package org.stathouse.stat.item;

import java.util.UUID;
import org.stathouse.stat.NewItem;

/**
 * An item as an outside system opens it.
 *
 * @param system id of the system
 * @param systemName the system as people call it
 * @param reference what the system calls the item; the same one finds the item that is there
 */
public record OutsideItem(UUID stat, UUID system, String systemName, String reference, NewItem content) {

    /** The longest reference, in characters. */
    public static final int LONGEST_REFERENCE = 200;
}
