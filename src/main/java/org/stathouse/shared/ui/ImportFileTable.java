package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Stream;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;

/** The files of an import: what each was recognized as, how its rows come out, and what of it is not taken and why. */
public class ImportFileTable extends Composite<Div> {

    public ImportFileTable(ImportReport report) {
        NativeTable table = new NativeTable();
        // A phone shows each file as a card, with the columns' names beside the values.
        table.addClassNames("plain", "flow-table");
        NativeTableRow head = new NativeTableRow(header("File"), header("Recognized as"));
        for (Outcome outcome : Outcome.values()) {
            head.add(header(outcome.label()));
        }
        table.getHead().add(head);
        report.files().forEach(file -> table.getBody().add(row(file)));
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        // What scrolls sideways on a phone must be reachable by keyboard.
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", "Files");
        getContent().add(scroll);
        if (!report.alsoCreated().isEmpty()) {
            getContent().add(new Paragraph((report.applied() ? "Also created: " : "Will also create: ") + String.join("; ", report.alsoCreated()) + "."));
        }
    }

    private static NativeTableRow row(ImportReport.File file) {
        NativeTableCell name = new NativeTableCell();
        name.add(new Span(file.name()));
        file.faults().forEach(fault -> name.add(line(new StatusBadge(Tone.DANGER, "Unreadable"), fault)));
        file.notes().forEach(note -> name.add(line(new StatusBadge(Tone.INFO, "Note"), note)));
        NativeTableRow row = new NativeTableRow(
                labelled(name, "File"), labelled(new NativeTableCell(Objects.requireNonNullElse(file.kind(), "Not recognized")), "Recognized as"));
        for (Outcome outcome : Outcome.values()) {
            NativeTableCell count = new NativeTableCell(file.count(outcome) == 0 ? "–" : "%,d".formatted(file.count(outcome)));
            count.addClassName("numeric");
            row.add(labelled(count, outcome.label()));
        }
        return row;
    }

    private static NativeTableCell labelled(NativeTableCell cell, String column) {
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    private static Div line(StatusBadge badge, String text) {
        Div line = new Div();
        line.add(Stream.of(badge, new Span(text)).toList());
        line.addClassName("import-line");
        return line;
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
