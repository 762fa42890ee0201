package org.stathouse.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditEntry;
import org.stathouse.shared.DateTexts;

/** One entry of a history: when, who and what in a line each, and the changed fields, old and new, to unfold. */
class HistoryItem extends Composite<ListItem> {

    HistoryItem(AuditEntry entry, DateTexts dates) {
        Paragraph what = new Paragraph(entry.summary());
        what.addClassName("history-what");
        Span when = new Span(dates.dateTime(entry.at()));
        Span who = new Span(entry.actorName());
        who.addClassName("history-who");
        Div line = new Div(who, when);
        line.addClassName("history-line");
        getContent().addClassName("history-item");
        getContent().add(what, line);
        if (!entry.changes().isEmpty()) {
            getContent().add(changes(entry));
        }
    }

    /** Adds something below, such as where the entry stands in the chain. */
    HistoryItem with(Component below) {
        getContent().add(below);
        return this;
    }

    private static NativeDetails changes(AuditEntry entry) {
        NativeTable table = new NativeTable();
        table.addClassName("history-changes");
        table.getHead().add(new NativeTableRow(columnHead("Field"), columnHead("Before"), columnHead("After")));
        for (AuditEntry.Change change : entry.changes()) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell field = new NativeTableHeaderCell(label(change.field()));
            field.getElement().setAttribute("scope", "row");
            row.add(field);
            row.addDataCell().setText(shown(change.before()));
            row.addDataCell().setText(shown(change.after()));
            table.getBody().add(row);
        }
        int count = entry.changes().size();
        NativeDetails details = new NativeDetails(count == 1 ? "1 field recorded" : count + " fields recorded", table);
        details.addClassName("history-details");
        return details;
    }

    private static NativeTableHeaderCell columnHead(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    /** {@code leadAgency} as "Lead agency". */
    static String label(String field) {
        String spaced = field.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.US);
        return spaced.isEmpty() ? field : spaced.substring(0, 1).toUpperCase(Locale.US) + spaced.substring(1);
    }
}
