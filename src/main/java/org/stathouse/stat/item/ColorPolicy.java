package org.stathouse.stat.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;

/**
 * Which color an item has: White not due, Yellow in progress, Red overdue or not received, Green closed with evidence
 * (processes.md A.3 [P:W]). It follows from dates and evidence alone; Red is computed, never chosen [R].
 */
final class ColorPolicy {

    private ColorPolicy() {}

    /**
     * What the color follows from.
     *
     * @param begun whether its owner noted progress, or an answer came
     * @param closeOfLastDay 17:00 of its last day, in the City's time zone; until then it is in time
     */
    record Facts(ItemStatus status, boolean begun, Instant closeOfLastDay) {}

    /** The color at that moment; none before the memo is issued and where the item ended without evidence of its own. */
    static @Nullable ItemColor color(Facts facts, Instant now) {
        return switch (facts.status()) {
            case CAPTURED, TIGER_TEAM, DECISION_MEMO, WITHDRAWN -> null;
            case CLOSED -> ItemColor.GREEN;
            case ANSWERED -> ItemColor.YELLOW;
            case OPEN -> isOver(facts.closeOfLastDay(), now) ? ItemColor.RED : facts.begun() ? ItemColor.YELLOW : ItemColor.WHITE;
        };
    }

    /** Whether a last day is over at that moment: its close of business has come. */
    static boolean isOver(Instant closeOfLastDay, Instant now) {
        return !now.isBefore(closeOfLastDay);
    }
}
