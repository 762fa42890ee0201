package org.stathouse.briefing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.ChartTable;

/**
 * A chart with its figures as text beneath it.
 *
 * @param svg the drawing
 * @param narrow the drawing for a phone; empty on paper
 * @param figures which columns of the tables hold nothing but figures, and stand at the right
 * @param tables the chart's table in pieces that stand side by side, each with the head
 */
record FigurePiece(String title, String description, String svg, String narrow, List<Boolean> figures, List<ChartTable> tables) {

    private static final Pattern FIGURE = Pattern.compile("[-–]|[-–]?\\d[\\d,.]*( ?%)?");

    /** What a column of figures takes at least, in CSS pixels. */
    private static final int COLUMN = 52;

    private static final int MOST_SIDE_BY_SIDE = 4;
    private static final int LEAST_ROWS = 3;

    static FigurePiece of(Chart chart, Medium medium, boolean alone) {
        int width = alone ? medium.whole() : medium.half();
        String narrow = switch (medium) {
            case PAPER -> "";
            case SCREEN -> chart.svg(medium.half());
        };
        List<ChartTable> tables = switch (medium) {
            case PAPER -> sideBySide(chart.table(), width);
            case SCREEN -> List.of(chart.table());
        };
        return new FigurePiece(chart.title(), chart.description(), chart.svg(width), narrow, figures(chart.table()), tables);
    }

    private static List<Boolean> figures(ChartTable table) {
        return IntStream.range(0, table.head().size())
                .mapToObj(column -> column > 0 && table.rows().stream().allMatch(row -> FIGURE.matcher(row.get(column)).matches()))
                .toList();
    }

    /** A long and narrow table takes less paper in pieces side by side. */
    private static List<ChartTable> sideBySide(ChartTable table, int width) {
        int room = Math.clamp(width / (COLUMN * table.head().size()), 1, MOST_SIDE_BY_SIDE);
        int pieces = Math.clamp(table.rows().size() / LEAST_ROWS, 1, room);
        int rows = Math.ceilDiv(table.rows().size(), pieces);
        List<ChartTable> tables = new ArrayList<>();
        for (int from = 0; from < table.rows().size(); from += rows) {
            tables.add(new ChartTable(table.head(), table.rows().subList(from, Math.min(from + rows, table.rows().size()))));
        }
        return tables;
    }
}
