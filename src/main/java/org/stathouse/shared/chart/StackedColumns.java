package org.stathouse.shared.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many of each state there were, column by column, such as months: the states stand on one another in the order given.
 *
 * @param columnName what a column is, for example "Month"
 * @param columns the labels below the columns
 * @param layers from the bottom up
 */
public record StackedColumns(String title, String description, String columnName, List<String> columns, List<Layer> layers) implements Chart {

    private static final int PLOT = 200;
    private static final int LEFT = 40;
    private static final int WIDEST_COLUMN = 56;
    private static final int LEAST_HEIGHT_OF_LABEL = 16;

    /**
     * One state.
     *
     * @param counts one for each column
     */
    public record Layer(Sign sign, List<Integer> counts) {

        public Layer {
            counts = List.copyOf(counts);
        }
    }

    public StackedColumns {
        columns = List.copyOf(columns);
        layers = List.copyOf(layers);
        for (Layer layer : layers) {
            if (layer.counts().size() != columns.size()) {
                throw new IllegalArgumentException(layer.sign().label() + " has " + layer.counts().size() + " counts for " + columns.size() + " columns");
            }
        }
    }

    @Override
    public ChartTable table() {
        List<String> head = Stream.concat(Stream.of(columnName), layers.stream().map(layer -> layer.sign().label())).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            rows.add(Stream.concat(Stream.of(columns.get(i)), layers.stream().map(layer -> String.valueOf(layer.counts().get(column)))).toList());
        }
        return new ChartTable(head, rows);
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        double top = Legend.draw(svg, layers.stream().map(Layer::sign).toList(), 0, width) + 10;
        int highest = IntStream.range(0, columns.size()).map(this::total).max().orElse(0);
        Scale scale = Scale.upTo(highest);
        axis(svg, scale, top, width);
        double step = columns.isEmpty() ? 0 : (double) (width - LEFT) / columns.size();
        int everyLabel = step == 0 ? 1 : (int) Math.ceil((Svg.widest(columns) + 8) / step);
        for (int i = 0; i < columns.size(); i++) {
            double middle = LEFT + step * (i + 0.5);
            column(svg, i, middle, Math.min(WIDEST_COLUMN, step * 0.72), top, scale);
            // Where not all labels have room, the last one and every few before it are written.
            if ((columns.size() - 1 - i) % everyLabel == 0) {
                double half = Svg.widthOf(columns.get(i)) / 2;
                svg.text(Math.min(middle, width - half), top + PLOT + 20, Svg.Anchor.MIDDLE, columns.get(i));
            }
        }
        return svg.finish(this, width, top + PLOT + 28);
    }

    private void axis(Svg svg, Scale scale, double top, int width) {
        for (int mark : scale.marks()) {
            double y = top + PLOT - scale.part(mark) * PLOT;
            svg.line(LEFT, y, width, y, mark == 0 ? Hue.LINE : "#d8dfe7", "none");
            svg.text(LEFT - 8, y + 4, Svg.Anchor.END, String.valueOf(mark));
        }
    }

    private void column(Svg svg, int index, double middle, double wide, double top, Scale scale) {
        double y = top + PLOT;
        for (Layer layer : layers) {
            int count = layer.counts().get(index);
            double high = scale.part(count) * PLOT;
            if (count > 0) {
                svg.box(middle - wide / 2, y - high, wide, high, layer.sign().hue());
                label(svg, layer.sign(), count, middle, y - high / 2, wide, high);
            }
            y -= high;
        }
    }

    private static void label(Svg svg, Sign sign, int count, double x, double y, double wide, double high) {
        if (high < LEAST_HEIGHT_OF_LABEL) {
            return;
        }
        String both = sign.letter() + " " + count;
        String shown = Svg.widthOf(both) + 6 <= wide ? both : sign.letter();
        if (Svg.widthOf(shown) + 4 <= wide) {
            svg.label(x, y, shown, sign.hue());
        }
    }

    private int total(int column) {
        return layers.stream().mapToInt(layer -> layer.counts().get(column)).sum();
    }
}
