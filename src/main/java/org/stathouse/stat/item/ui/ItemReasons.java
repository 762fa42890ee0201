package org.stathouse.stat.item.ui;

import java.util.Locale;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.ItemPage;

/** Why an item has its color, in a sentence. */
final class ItemReasons {

    private ItemReasons() {}

    static String color(ItemPage page, DateTexts dates) {
        StatItem item = page.item();
        ItemColor color = item.color();
        if (color == null) {
            return item.status() == ItemStatus.CAPTURED
                    ? "It has no color until the memo is issued."
                    : "It has no color: it ended without evidence of its own (" + item.status().label() + ").";
        }
        String because = switch (color) {
            case WHITE -> "its last day, " + dates.date(item.due()) + ", lies ahead and no progress has been noted.";
            case YELLOW -> item.status() == ItemStatus.ANSWERED
                    ? "its owner has answered and an analyst verifies the evidence."
                    : "its owner has noted progress, and its last day, " + dates.date(item.due()) + ", lies ahead.";
            case RED -> "its last day, " + dates.date(item.due()) + ", has passed and nothing that shows it done has been received.";
            case GREEN -> "an analyst verified the evidence" + (item.endedAt() == null ? "." : " on " + dates.date(item.endedAt()) + ".");
        };
        return color.label() + " means " + color.meaning().toLowerCase(Locale.ROOT) + ". It is so because " + because + " Nobody chooses the color.";
    }
}
