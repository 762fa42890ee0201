package org.stathouse.stat.item;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;

/**
 * Which items to list; what is not given does not restrict.
 *
 * @param owner user name
 * @param dueFrom first last day, in the City's time zone
 * @param dueTo last last day
 * @param words all of them must stand in number, task, owner, Stat, agency or issue
 * @param mine whether only those that the signed-in person owns
 */
public record ItemFilter(
        @Nullable UUID stat,
        @Nullable UUID session,
        @Nullable String owner,
        @Nullable UUID agency,
        Set<ItemStatus> statuses,
        Set<ItemColor> colors,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String words,
        boolean mine) {

    public ItemFilter {
        statuses = Set.copyOf(statuses);
        colors = Set.copyOf(colors);
    }

    /** What is issued and not at its end. */
    public static final ItemFilter OPEN = new ItemFilter(
            null, null, null, null, Set.of(ItemStatus.OPEN, ItemStatus.ANSWERED), Set.of(), null, null, null, false);
}
