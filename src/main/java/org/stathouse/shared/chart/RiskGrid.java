package org.stathouse.shared.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Risks by two scales, such as probability and impact: in each cell the letter of its level and how many risks there are.
 *
 * @param rowScale the scale that goes down, for example "Probability"
 * @param columnScale the scale that goes across, for example "Impact"
 * @param rows the steps of the first scale from top to bottom
 * @param columns the steps of the second one from left to right
 * @param cells row by row, as many as there are columns in each
 */
public record RiskGrid(
        String title, String description, String rowScale, String columnScale, List<Step> rows, List<Step> columns, List<List<Cell>> cells)
        implements Chart {

    private static final int ROW = 40;
    private static final double TINT = 0.32;

    /** A step of a scale: {@code 5}, {@code Almost certain}; the word is left out where there is no room. */
    public record Step(String figure, String word) {

        private String whole() {
            return (figure + " " + word).strip();
        }
    }

    /** @param risks the numbers of the risks in it: {@code R-012} */
    public record Cell(Sign level, List<String> risks) {

        public Cell {
            risks = List.copyOf(risks);
        }
    }

    public RiskGrid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        for (List<Cell> row : cells) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
        if (cells.size() != rows.size()) {
            throw new IllegalArgumentException(cells.size() + " rows of cells for " + rows.size() + " steps");
        }
    }

    /** Only the cells that hold risks. */
    @Override
    public ChartTable table() {
        List<List<String>> held = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = cells.get(row).get(column);
                if (!cell.risks().isEmpty()) {
                    held.add(List.of(
                            rows.get(row).whole(), columns.get(column).whole(), cell.level().label(), String.valueOf(cell.risks().size()),
                            String.join(", ", cell.risks())));
                }
            }
        }
        return new ChartTable(List.of(rowScale, columnScale, "Level", "Risks", "Numbers"), held);
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        boolean rowWords = Svg.widest(rows.stream().map(Step::whole).toList()) + 12 <= width * 0.25;
        double left = rowWords ? Svg.widest(rows.stream().map(Step::whole).toList()) + 12 : 24;
        double wide = (width - left - 1) / Math.max(1, columns.size());
        boolean columnWords = Svg.widest(columns.stream().map(Step::whole).toList()) + 8 <= wide;
        svg.text(0, 13, Svg.Anchor.START, Svg.fitting(rowScale + " down, " + columnScale + " across", width));
        for (int column = 0; column < columns.size(); column++) {
            Step step = columns.get(column);
            svg.strongText(left + wide * (column + 0.5), 36, Svg.Anchor.MIDDLE, columnWords ? step.whole() : step.figure());
        }
        double top = 44;
        for (int row = 0; row < rows.size(); row++) {
            svg.strongText(0, top + ROW * 0.6, Svg.Anchor.START, rowWords ? rows.get(row).whole() : rows.get(row).figure());
            for (int column = 0; column < columns.size(); column++) {
                cell(svg, cells.get(row).get(column), left + wide * column, top, wide);
            }
            top += ROW;
        }
        List<Sign> levels = cells.reversed().stream().flatMap(List::stream).map(Cell::level).distinct().toList();
        return svg.finish(this, width, Legend.draw(svg, levels, top + 8, width));
    }

    private static void cell(Svg svg, Cell cell, double left, double top, double wide) {
        svg.tint(left, top, wide, ROW, cell.level().hue(), TINT);
        svg.text(left + 3, top + 13, Svg.Anchor.START, cell.level().letter());
        if (!cell.risks().isEmpty()) {
            double middle = left + wide / 2;
            svg.box(middle - 13, top + 8, 26, ROW - 16.0, Hue.WHITE);
            svg.strongText(middle, top + ROW * 0.62, Svg.Anchor.MIDDLE, String.valueOf(cell.risks().size()));
        }
    }

    /** How many risks there are in all. */
    public int count() {
        return cells.stream().flatMap(List::stream).mapToInt(cell -> cell.risks().size()).sum();
    }
}
