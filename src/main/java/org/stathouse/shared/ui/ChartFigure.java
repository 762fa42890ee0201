package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.ChartTable;

/** A chart with its figures as a table below it; a phone gets a narrower drawing instead of a shrunken one. */
public class ChartFigure extends Composite<Div> {

    private static final int WIDE = 760;
    private static final int NARROW = 310;

    public ChartFigure(Chart chart) {
        this(chart, WIDE);
    }

    /** @param width of the drawing where there is room, in pixels */
    public ChartFigure(Chart chart, int width) {
        Details figures = new Details("Show as a table", table(chart));
        figures.addClassName("chart-table");
        getContent().addClassName("chart-figure");
        getContent().add(drawing(chart, width, "chart-wide"), drawing(chart, NARROW, "chart-narrow"), figures);
    }

    private static Div drawing(Chart chart, int width, String cssClass) {
        Div drawing = new Div();
        // Only the browser's own parser makes SVG elements of it; an element made by tag name would be unknown to HTML.
        drawing.getElement().setProperty("innerHTML", chart.svg(width));
        drawing.addClassNames("chart-drawing", cssClass);
        return drawing;
    }

    private static Component table(Chart chart) {
        ChartTable figures = chart.table();
        FlowTable table = new FlowTable(chart.title());
        figures.head().forEach(table::withColumn);
        for (List<String> row : figures.rows()) {
            table.addRow(row.stream().map(Span::new).toArray(Component[]::new));
        }
        return table;
    }
}
