package org.stathouse.stat.outside;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outside system as an administrator enters it, before anything is checked.
 *
 * @param stat the one Stat that it reports figures of and opens items for
 * @param itemOwner user name of who gets its items where it names nobody itself
 * @param mayReport whether it may report figures of the Stat's measures
 * @param mayOpenItems whether it may open items of the Stat
 */
public record OutsideSystemForm(
        @Nullable String name, @Nullable UUID stat, @Nullable String itemOwner, boolean mayReport, boolean mayOpenItems) {}
