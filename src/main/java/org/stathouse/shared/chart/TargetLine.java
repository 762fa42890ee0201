package org.stathouse.shared.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure over time against its target: a line through its figures with a gap where one is missing, and the target as a
 * dashed line with its own label.
 *
 * @param timeName what a time is, for example "Quarter"
 * @param measure what is measured, with its unit
 */
public record TargetLine(String title, String description, String timeName, String measure, List<Point> points, @Nullable BigDecimal target)
        implements Chart {

    private static final int PLOT = 160;
    private static final int TOP = 26;
    private static final int LABEL_ABOVE = 10;
    private static final int LABEL_BELOW = 20;
    private static final String NONE = "–";

    /**
     * One figure.
     *
     * @param value none where it is not known
     */
    public record Point(String time, @Nullable BigDecimal value) {}

    public TargetLine {
        points = List.copyOf(points);
    }

    @Override
    public ChartTable table() {
        List<List<String>> rows = points.stream().map(point -> List.of(point.time(), text(point.value()), text(target))).toList();
        return new ChartTable(List.of(timeName, measure, "Target"), rows);
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        Range range = range();
        double left = Math.max(Svg.widthOf(text(range.low)), Svg.widthOf(text(range.high))) + 10;
        double right = width - (target == null ? 0 : Svg.widthOf(targetLabel()) + 10);
        for (BigDecimal mark : List.of(range.low, range.high)) {
            svg.line(left, range.y(mark), right, range.y(mark), "#d8dfe7", "none");
            svg.text(left - 8, range.y(mark) + 4, Svg.Anchor.END, text(mark));
        }
        double step = points.isEmpty() ? 0 : (right - left) / points.size();
        int everyLabel = step == 0 ? 1 : (int) Math.ceil((Svg.widest(points.stream().map(Point::time).toList()) + 8) / step);
        for (int i = 0; i < points.size(); i++) {
            point(svg, range, i, left + step * (i + 0.5), step);
            if ((points.size() - 1 - i) % everyLabel == 0) {
                svg.text(left + step * (i + 0.5), TOP + PLOT + 22.0, Svg.Anchor.MIDDLE, points.get(i).time());
            }
        }
        if (target != null) {
            svg.line(left, range.y(target), right, range.y(target), Hue.LINE, "6 4");
            svg.strongText(width, range.y(target) + 4, Svg.Anchor.END, targetLabel());
        }
        return svg.finish(this, width, TOP + PLOT + 30.0);
    }

    private void point(Svg svg, Range range, int index, double x, double step) {
        BigDecimal value = points.get(index).value();
        if (value == null) {
            return;
        }
        BigDecimal before = index == 0 ? null : points.get(index - 1).value();
        if (before != null) {
            svg.thickLine(x - step, range.y(before), x, range.y(value));
        }
        svg.dot(x, range.y(value));
        if (Svg.widthOf(text(value)) + 4 <= step) {
            svg.text(x, range.y(value) + (crossesTarget(range, value) ? LABEL_BELOW : -LABEL_ABOVE), Svg.Anchor.MIDDLE, text(value));
        }
    }

    /** Whether the dashed line would run through a label above the dot. */
    private boolean crossesTarget(Range range, BigDecimal value) {
        return target != null && range.y(target) <= range.y(value) && range.y(value) - range.y(target) < LABEL_ABOVE + Svg.FONT;
    }

    private String targetLabel() {
        return "Target " + text(target);
    }

    /** What the axis reaches over: all figures and the target, and zero unless all are below it. */
    private record Range(BigDecimal low, BigDecimal high) {

        double y(BigDecimal value) {
            double span = high.subtract(low).doubleValue();
            return TOP + PLOT - value.subtract(low).doubleValue() / span * PLOT;
        }
    }

    private Range range() {
        List<BigDecimal> all = Stream.concat(points.stream().map(Point::value), Stream.of(target)).filter(Objects::nonNull).toList();
        BigDecimal low = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Range(low, high.compareTo(low) == 0 ? low.add(BigDecimal.ONE) : high);
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? NONE : value.stripTrailingZeros().toPlainString();
    }
}
