package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatItem;

/** How far an item is, in its color with the word for it, and in its status. */
public final class ItemMarks {

    private ItemMarks() {}

    /** The color with its meaning and, where that says more, the status. */
    public static Div of(StatItem item) {
        Div marks = new Div();
        marks.addClassName("item-marks");
        if (item.color() != null) {
            marks.add(color(item.color()));
        }
        if (item.color() == null || item.status() == ItemStatus.ANSWERED) {
            marks.add(status(item.status()));
        }
        return marks;
    }

    /** The color with its meaning. */
    public static StatusBadge color(ItemColor color) {
        StatusBadge badge = new StatusBadge(tone(color), color.label() + ": " + lower(color.meaning()));
        badge.addClassNames("item-color", "item-" + color.label().toLowerCase(Locale.ROOT));
        return badge;
    }

    /** The status alone. */
    public static StatusBadge status(ItemStatus status) {
        Tone tone = switch (status) {
            case CAPTURED, WITHDRAWN -> Tone.NEUTRAL;
            case OPEN -> Tone.PROGRESS;
            case ANSWERED, TIGER_TEAM, DECISION_MEMO -> Tone.INFO;
            case CLOSED -> Tone.GOOD;
        };
        return new StatusBadge(tone, status.label());
    }

    private static Tone tone(ItemColor color) {
        return switch (color) {
            case WHITE -> Tone.NEUTRAL;
            case YELLOW -> Tone.WARNING;
            case RED -> Tone.DANGER;
            case GREEN -> Tone.GOOD;
        };
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
