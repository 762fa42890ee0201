package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.steerco.ConditionView;

/** Conditions as a table: what, who, by when, what will show it, how far. */
final class ConditionTable {

    private ConditionTable() {}

    /** The table, or a sentence where no condition was set. */
    static Component of(List<ConditionView> conditions, DateTexts dates) {
        if (conditions.isEmpty()) {
            return new Paragraph("None.");
        }
        FlowTable table = empty();
        conditions.forEach(condition -> add(table, condition, dates));
        return table;
    }

    static FlowTable empty() {
        return new FlowTable("Conditions")
                .withColumn("Condition")
                .withColumn("Owner")
                .withColumn("Due")
                .withColumn("Evidence")
                .withColumn("Status");
    }

    static void add(FlowTable table, ConditionView condition, DateTexts dates) {
        Div name = new Div(
                new RouterLink(condition.task(), ConditionCasePage.class, Addresses.parameters(condition.id())), new Span(condition.number()));
        name.addClassName("row-name");
        table.addRow(
                name,
                new Span(condition.ownerName()),
                new Span(dates.date(condition.due())),
                new Span(condition.evidence()),
                Wording.badge(condition.status()));
    }
}
