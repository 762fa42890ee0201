package org.stathouse.shared.chart;

/**
 * A chart: what it shows in words, its figures as a table, and its drawing. Whoever cannot see the drawing gets the same
 * from the words and the table.
 */
public sealed interface Chart permits Bars, HeatMap, RiskGrid, Sparkline, StackedColumns, StateStrip, TargetLine {

    /** What the chart shows, in a few words. */
    String title();

    /** What there is to see in it, in one or two sentences. */
    String description();

    /** The same figures as a table. */
    ChartTable table();

    /**
     * The drawing as one SVG element with title and description.
     *
     * @param width in pixels; letters keep their size, so a narrow drawing leaves labels out instead of shrinking them
     */
    String svg(int width);
}
