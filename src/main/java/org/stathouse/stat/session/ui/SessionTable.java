package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.stat.session.LegalDateState;
import org.stathouse.stat.session.SessionRow;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;

/** Sessions as rows of a table: when, how far, and whether the two legal dates were kept. */
final class SessionTable {

    private SessionTable() {}

    static FlowTable empty(String caption) {
        return new FlowTable(caption)
                .withColumn("Session")
                .withColumn("When")
                .withColumn("Status")
                .withColumn("Agencies’ memos")
                .withColumn("Follow-up memo");
    }

    static void add(FlowTable table, SessionRow row) {
        table.addRow(name(row), when(row), StatWords.badge(row.status()), state(row.memos()), state(row.followUp()));
    }

    private static Div name(SessionRow row) {
        Div name = new Div(new Anchor(StatAddresses.session(row.id()), row.number()), new Span(row.statName()));
        name.addClassName("row-name");
        return name;
    }

    private static Div when(SessionRow row) {
        Div when = new Div(new Span(StatWords.when(row.day(), row.startsAt())));
        when.addClassName("two-lines");
        if (row.moves() > 0) {
            Span moved = new Span("Moved " + StatWords.count(row.moves(), "time"));
            moved.addClassName("muted");
            when.add(moved);
        }
        return when;
    }

    private static Component state(@Nullable LegalDateState state) {
        return state == null ? new Span("–") : LegalDateList.badge(state);
    }
}
