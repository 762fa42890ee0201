package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A table that a narrow screen shows as one card a row, each value below its column's name. */
public class FlowTable extends Composite<Div> {

    private static final String FIGURES = "numeric";

    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = new NativeTableRow();
    private final List<Column> columns = new ArrayList<>();

    private record Column(String name, boolean numeric) {}

    /** @param caption what the table holds, for screen readers */
    public FlowTable(String caption) {
        table.addClassNames("plain", "flow-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        table.getHead().add(head);
        getContent().addClassName("table-scroll");
        // Where the window is narrower than the table but not yet a phone it scrolls sideways, which must work by keyboard.
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /** A column of text. */
    public FlowTable withColumn(String name) {
        return withColumn(name, new Span(name), "");
    }

    /** A column of figures. */
    public FlowTable withFigures(String name) {
        return withColumn(name, new Span(name), FIGURES);
    }

    /** A column with a header of its own; on a phone the name stands before each value. */
    public FlowTable withColumn(String name, Component header, String cssClass) {
        headCell(name, header, cssClass);
        return this;
    }

    /** Adds a column and hands back its header cell. */
    public NativeTableHeaderCell headCell(String name, Component header, String cssClass) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
        cell.getElement().setAttribute("scope", "col");
        if (!cssClass.isEmpty()) {
            cell.addClassName(cssClass);
        }
        head.add(cell);
        columns.add(new Column(name, cssClass.equals(FIGURES)));
        return cell;
    }

    /** Adds a row; the first cell names it. */
    public NativeTableRow addRow(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            Component cell = i == 0 ? rowHead(cells[i]) : new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i).name());
            if (columns.get(i).numeric()) {
                cell.getElement().getClassList().add(FIGURES);
            }
            row.add(cell);
        }
        table.getBody().add(row);
        return row;
    }

    /** Takes all rows away and leaves the columns. */
    public void clearRows() {
        table.getBody().removeAll();
    }

    /** How many rows it has. */
    public int rows() {
        return Math.toIntExact(table.getBody().getChildren().count());
    }

    private static NativeTableHeaderCell rowHead(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
