package org.stathouse.raid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;

/**
 * Which items to list; what is absent does not narrow.
 *
 * @param words each must occur in number, title or description, whatever the case
 * @param owner user name; {@code -} for items without an owner
 * @param pillar of the item itself or of one of its actions
 * @param overdue only open items whose last day has passed
 * @param minScore only risks with at least this score
 * @param crossAgency only items that concern several agencies
 */
public record RaidFilter(
        @Nullable String words,
        @Nullable RaidType type,
        @Nullable RaidStatus status,
        @Nullable String owner,
        @Nullable PillarId pillar,
        @Nullable ActionId action,
        @Nullable UUID meeting,
        boolean overdue,
        @Nullable Integer minScore,
        boolean crossAgency) {

    /** Every item. */
    public static final RaidFilter ALL = new RaidFilter(null, null, null, null, null, null, null, false, null, false);

    /** What still wants attention. */
    public static final RaidFilter OPEN = new RaidFilter(null, null, RaidStatus.OPEN, null, null, null, null, false, null, false);

    /** What is tied to one action of the plan. */
    public static RaidFilter of(ActionId action) {
        return new RaidFilter(null, null, null, null, null, action, null, false, null, false);
    }
}
