package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatPanel;

/** The open items of a Stat on its page, by color: what is overdue first. */
@org.springframework.stereotype.Component
@Order(200)
class ItemsPanel implements StatPanel {

    private static final List<ItemColor> MOST_URGENT_FIRST = List.of(ItemColor.RED, ItemColor.YELLOW, ItemColor.WHITE);
    private static final int SHOWN = 10;

    private final ItemBook items;
    private final Deadlines deadlines;
    private final DateTexts dates;

    ItemsPanel(ItemBook items, Deadlines deadlines, DateTexts dates) {
        this.items = items;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Open items";
    }

    @Override
    public Optional<Component> of(StatView stat) {
        List<StatItem> open = items.open(stat.id());
        String all = StatAddresses.ITEMS + "?stat=" + stat.id();
        if (open.isEmpty()) {
            return Optional.of(new EmptyState(
                    "Nothing is open.", "Items appear here once the follow-up memo of a session is issued.", new Anchor(all + "&status=all", "Items that ended")));
        }
        Div panel = new Div();
        panel.addClassName("items-panel");
        MOST_URGENT_FIRST.forEach(color -> {
            List<StatItem> alike = open.stream().filter(item -> item.color() == color).toList();
            if (!alike.isEmpty()) {
                panel.add(group(color, alike, all));
            }
        });
        panel.add(new Paragraph(new Anchor(all, "All open items of this Stat")));
        return Optional.of(panel);
    }

    private Component group(ItemColor color, List<StatItem> alike, String all) {
        H3 heading = new H3();
        heading.add(ItemMarks.color(color));
        heading.add(" " + alike.size());
        ItemTable table = new ItemTable(deadlines, dates);
        alike.stream().limit(SHOWN).forEach(table::add);
        Div group = new Div(heading, table.table());
        int others = alike.size() - SHOWN;
        if (others > 0) {
            group.add(new Paragraph(new Anchor(all + "&color=" + color.name().toLowerCase(Locale.ROOT), others + " more")));
        }
        return group;
    }
}
