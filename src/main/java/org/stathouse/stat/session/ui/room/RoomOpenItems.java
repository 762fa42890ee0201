package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.ui.ItemMarks;

/** What is still open from earlier sessions of the Stat, the one due first on top, each in its color and in words; ticked off once discussed. */
class RoomOpenItems extends Composite<Div> {

    private final CaptureWords words;
    private final BiConsumer<StatItem, Boolean> mark;
    private final H2 heading = new H2("Open items");
    private final Div list = new Div();
    private @Nullable Shown shown;

    private record Shown(List<StatItem> open, Set<UUID> discussed, boolean mayMark) {}

    /** @param mark marks an item as discussed, or takes that back */
    RoomOpenItems(CaptureWords words, BiConsumer<StatItem, Boolean> mark) {
        this.words = words;
        this.mark = mark;
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().add(heading, list);
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    /**
     * Shows them as they stand now.
     *
     * @param open by due date
     * @param discussed ids of those that this session has gone through
     */
    void show(List<StatItem> open, Set<UUID> discussed, boolean mayMark) {
        Shown latest = new Shown(open, discussed, mayMark);
        if (latest.equals(shown)) {
            return;
        }
        shown = latest;
        list.removeAll();
        if (open.isEmpty()) {
            list.add(new Paragraph("Nothing is open from earlier sessions."));
            return;
        }
        UnorderedList rows = new UnorderedList();
        open.forEach(item -> rows.add(new ListItem(row(item, discussed.contains(item.id()), mayMark))));
        list.add(new Paragraph(counts(open, discussed)), rows);
    }

    private static String counts(List<StatItem> open, Set<UUID> discussed) {
        Map<ItemColor, Long> counted = open.stream()
                .filter(item -> item.color() != null)
                .collect(Collectors.groupingBy(StatItem::color, () -> new EnumMap<>(ItemColor.class), Collectors.counting()));
        long left = open.stream().filter(item -> !discussed.contains(item.id())).count();
        return open.size() + " open: "
                + counted.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().label()).collect(Collectors.joining(", "))
                + ". " + left + " not discussed yet.";
    }

    private Component row(StatItem item, boolean discussed, boolean mayMark) {
        Span task = new Span(item.task());
        task.addClassName("room-open-task");
        Span facts = new Span(item.number() + ", " + item.ownerName() + ", due " + words.day(item.due()));
        facts.addClassName("muted");
        Div state = new Div();
        if (discussed) {
            state.add(new StatusBadge(Tone.GOOD, "Discussed"));
        }
        if (mayMark) {
            NativeButton button = new NativeButton(discussed ? "Undo" : "Discussed", click -> mark.accept(item, !discussed));
            button.getElement().setAttribute("aria-label", (discussed ? "Not discussed: " : "Discussed: ") + item.number());
            button.addClassName("room-small-button");
            state.add(button);
        }
        state.addClassName("room-open-state");
        Div row = new Div(ItemMarks.of(item), task, facts, state);
        row.addClassName("room-open-row");
        return row;
    }
}
