package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.ui.StatAddresses;

/** Items as a table: what, who, by when, what is asked for, in which color. */
public final class ItemTable {

    private final FlowTable table;
    private final Deadlines deadlines;
    private final DateTexts dates;

    /** A table without a row. */
    public ItemTable(Deadlines deadlines, DateTexts dates) {
        this.deadlines = deadlines;
        this.dates = dates;
        this.table = new FlowTable("Items").withColumn("Item").withColumn("Owner").withColumn("Due").withColumn("Type").withColumn("Color");
    }

    /** The table as a component. */
    public FlowTable table() {
        return table;
    }

    /** Adds an item as the last row. */
    public void add(StatItem item) {
        Div name = new Div(StatAddresses.link(StatAddresses.item(item.id()), item.task()), new Span(item.number()));
        name.addClassName("row-name");
        table.addRow(name, new Span(item.ownerName()), due(item), new Span(item.type().label()), ItemMarks.of(item));
    }

    private Div due(StatItem item) {
        Div due = new Div(new Span(dates.date(item.due())));
        due.addClassName("two-lines");
        if (item.status() == ItemStatus.OPEN) {
            Span left = new Span(dates.due(deadlines.workingDaysLeft(deadlines.closeOf(item.due()))));
            left.addClassName("muted");
            due.add(left);
        }
        return due;
    }
}
