package org.stathouse.shared.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many of each state there are in each row, such as pillars: the stronger the tint of a cell, the larger its part of
 * the row; the figure stands in every cell.
 *
 * @param rowName what a row is, for example "Pillar"
 */
public record HeatMap(String title, String description, String rowName, List<Sign> columns, List<Row> rows) implements Chart {

    private static final int ROW = 34;
    private static final double LEAST_TINT = 0.12;
    private static final double STRONGEST_TINT = 0.45;

    /**
     * One row.
     *
     * @param counts one for each column
     */
    public record Row(String name, List<Integer> counts) {

        public Row {
            counts = List.copyOf(counts);
        }

        /** All of the row. */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.counts().size() != columns.size()) {
                throw new IllegalArgumentException(row.name() + " has " + row.counts().size() + " counts for " + columns.size() + " columns");
            }
        }
    }

    @Override
    public ChartTable table() {
        List<String> head = Stream.of(Stream.of(rowName), columns.stream().map(Sign::label), Stream.of("All")).flatMap(text -> text).toList();
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(Stream.of(Stream.of(row.name()), row.counts().stream().map(String::valueOf), Stream.of(String.valueOf(row.total())))
                    .flatMap(text -> text)
                    .toList());
        }
        return new ChartTable(head, cells);
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        double names = Math.min(width * 0.4, Svg.widest(rows.stream().map(Row::name).toList()) + 12);
        double cell = (width - names) / columns.size();
        double top = heads(svg, names, cell);
        for (Row row : rows) {
            svg.text(0, top + ROW * 0.62, Svg.Anchor.START, Svg.fitting(row.name(), names - 8));
            for (int i = 0; i < columns.size(); i++) {
                int count = row.counts().get(i);
                svg.tint(names + cell * i, top, cell, ROW, columns.get(i).hue(), tint(count, row.total()));
                svg.strongText(names + cell * (i + 0.5), top + ROW * 0.62, Svg.Anchor.MIDDLE, String.valueOf(count));
            }
            top += ROW;
        }
        return svg.finish(this, width, top + 1);
    }

    private double heads(Svg svg, double names, double cell) {
        boolean words = Svg.widest(columns.stream().map(Sign::label).toList()) + 30 <= cell;
        double top = words ? 0 : Legend.draw(svg, columns, 0, (int) (names + cell * columns.size())) + 6;
        for (int i = 0; i < columns.size(); i++) {
            Sign sign = columns.get(i);
            double word = words ? Svg.widthOf(sign.label()) + 6 : 0;
            double left = names + cell * (i + 0.5) - (18 + word) / 2;
            svg.box(left, top + 0.5, 18, 18, sign.hue());
            svg.label(left + 9, top + 9.5, sign.letter(), sign.hue());
            if (words) {
                svg.text(left + 24, top + 14, Svg.Anchor.START, sign.label());
            }
        }
        return top + 26;
    }

    private static double tint(int count, int total) {
        return count == 0 ? 0 : LEAST_TINT + (STRONGEST_TINT - LEAST_TINT) * count / total;
    }
}
