package org.stathouse.stat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.StatItem;

/** What is still open from earlier sessions of the Stat, the one due first on top, each in its color and in words. */
class RoomOpenItems extends Composite<Div> {

    private final CaptureWords words;
    private final H2 heading = new H2("Open items");
    private final Div list = new Div();
    private @Nullable List<StatItem> shown;

    RoomOpenItems(CaptureWords words) {
        this.words = words;
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().add(heading, list);
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    /** @param open by due date */
    void show(List<StatItem> open) {
        if (open.equals(shown)) {
            return;
        }
        shown = open;
        list.removeAll();
        if (open.isEmpty()) {
            list.add(new Paragraph("Nothing is open from earlier sessions."));
            return;
        }
        UnorderedList rows = new UnorderedList();
        open.forEach(item -> rows.add(new ListItem(row(item))));
        list.add(new Paragraph(counts(open)), rows);
    }

    private static String counts(List<StatItem> open) {
        Map<ItemColor, Long> counted = open.stream()
                .filter(item -> item.color() != null)
                .collect(Collectors.groupingBy(StatItem::color, () -> new EnumMap<>(ItemColor.class), Collectors.counting()));
        return open.size() + " open: "
                + counted.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().label()).collect(Collectors.joining(", "));
    }

    private Component row(StatItem item) {
        Span task = new Span(item.task());
        task.addClassName("room-open-task");
        Span facts = new Span(item.number() + ", " + item.ownerName() + ", due " + words.day(item.due()));
        facts.addClassName("muted");
        Div row = new Div(ItemMarks.of(item), task, facts);
        row.addClassName("room-open-row");
        return row;
    }
}
