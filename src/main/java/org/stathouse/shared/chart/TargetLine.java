package org.stathouse.shared.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure over time against its target: a line through its figures with a gap where one is missing, the target as a dashed line
 * with its own label, and a ring where a figure stood before it was revised.
 *
 * @param timeName what a time is, for example "Quarter"
 * @param measure what is measured, with its unit
 * @param target the target that the label names; it holds for all points unless one of them has its own
 */
public record TargetLine(String title, String description, String timeName, String measure, List<Point> points, @Nullable BigDecimal target)
        implements Chart {

    private static final int HIGH = 160;
    private static final int HIGH_ON_HALF_A_PAGE = 56;
    private static final int HALF_A_PAGE = 400;
    private static final int TOP = 26;
    private static final int LABEL_ABOVE = 10;
    private static final int LABEL_BELOW = 20;
    private static final int LEGEND = 22;

    /** Figures and the names of periods are wider than running text, for which the kit's measure is made. */
    private static final double WIDER = 1.25;

    private static final String FORMER = "Before revision";
    private static final String RING = "= before it was revised or withdrawn";

    /**
     * One figure.
     *
     * @param value none where it is not known
     * @param target what was aimed at by then; none where nothing was, or where the one target holds for all
     * @param former what stood there before it was revised or withdrawn; none where it was not
     */
    public record Point(String time, @Nullable BigDecimal value, @Nullable BigDecimal target, @Nullable BigDecimal former) {

        /** A figure that never changed, held against the one target of all. */
        public Point(String time, @Nullable BigDecimal value) {
            this(time, value, null, null);
        }
    }

    /** How the plot lies in the drawing: its sides, and how much room a point has. */
    private record Plot(double left, double right, double step) {

        double x(int index) {
            return left + step * (index + 0.5);
        }
    }

    public TargetLine {
        points = List.copyOf(points);
    }

    @Override
    public ChartTable table() {
        if (!revised()) {
            List<List<String>> rows = points.stream().map(point -> List.of(point.time(), Figure.text(point.value()), Figure.text(targetAt(point)))).toList();
            return new ChartTable(List.of(timeName, measure, "Target"), rows);
        }
        List<List<String>> rows = points.stream()
                .map(point -> List.of(point.time(), Figure.text(point.value()), Figure.text(targetAt(point)), Figure.text(point.former())))
                .toList();
        return new ChartTable(List.of(timeName, measure, "Target", FORMER), rows);
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        Range range = range(width < HALF_A_PAGE ? HIGH_ON_HALF_A_PAGE : HIGH);
        double left = Math.max(Svg.widthOf(Figure.text(range.low)), Svg.widthOf(Figure.text(range.high))) * WIDER + 10;
        double right = width - (target == null ? 0 : Svg.widthOf(targetLabel()) + 10);
        for (BigDecimal mark : List.of(range.low, range.high)) {
            svg.line(left, range.y(mark), right, range.y(mark), "#d8dfe7", "none");
            svg.text(left - 8, range.y(mark) + 4, Svg.Anchor.END, Figure.text(mark));
        }
        double step = points.isEmpty() ? 0 : (right - left) / points.size();
        Plot plot = new Plot(left, right, step);
        int everyLabel = step == 0 ? 1 : (int) Math.ceil((Svg.widest(points.stream().map(Point::time).toList()) * WIDER + 8) / step);
        for (int i = 0; i < points.size(); i++) {
            point(svg, range, i, plot);
            if ((points.size() - 1 - i) % everyLabel == 0) {
                svg.text(plot.x(i), range.bottom() + 22.0, Svg.Anchor.MIDDLE, points.get(i).time());
            }
        }
        target(svg, range, plot);
        if (target != null) {
            svg.strongText(width, range.y(target) + 4, Svg.Anchor.END, targetLabel());
        }
        if (!revised()) {
            return svg.finish(this, width, range.bottom() + 30.0);
        }
        svg.ring(left + 4, range.bottom() + 38.0);
        svg.text(left + 14, range.bottom() + 42.0, Svg.Anchor.START, RING);
        return svg.finish(this, width, range.bottom() + 30.0 + LEGEND);
    }

    /** The dashed line: one piece as long as the target stays the same. */
    private void target(Svg svg, Range range, Plot plot) {
        if (points.stream().allMatch(point -> point.target() == null)) {
            targetPiece(svg, range, target, plot.left(), plot.right());
            return;
        }
        int begin = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || !Objects.equals(points.get(i).target(), points.get(begin).target())) {
                double to = i == points.size() ? plot.right() : plot.left() + plot.step() * i;
                targetPiece(svg, range, points.get(begin).target(), plot.left() + plot.step() * begin, to);
                begin = i;
            }
        }
    }

    private static void targetPiece(Svg svg, Range range, @Nullable BigDecimal aim, double from, double to) {
        if (aim != null) {
            svg.line(from, range.y(aim), to, range.y(aim), Hue.LINE, "6 4");
        }
    }

    private void point(Svg svg, Range range, int index, Plot plot) {
        Point point = points.get(index);
        BigDecimal value = point.value();
        double x = plot.x(index);
        if (point.former() != null) {
            svg.ring(x, range.y(point.former()));
        }
        if (value == null) {
            return;
        }
        BigDecimal before = index == 0 ? null : points.get(index - 1).value();
        if (before != null) {
            svg.thickLine(x - plot.step(), range.y(before), x, range.y(value));
        }
        svg.dot(x, range.y(value));
        if (Svg.widthOf(Figure.text(value)) + 4 <= plot.step()) {
            svg.text(x, range.y(value) + (crossesTarget(range, point, value) ? LABEL_BELOW : -LABEL_ABOVE), Svg.Anchor.MIDDLE, Figure.text(value));
        }
    }

    /** Whether the dashed line would run through a label above the dot. */
    private boolean crossesTarget(Range range, Point point, BigDecimal value) {
        BigDecimal aim = targetAt(point);
        return aim != null && range.y(aim) <= range.y(value) && range.y(value) - range.y(aim) < LABEL_ABOVE + Svg.FONT;
    }

    private @Nullable BigDecimal targetAt(Point point) {
        return points.stream().allMatch(one -> one.target() == null) ? target : point.target();
    }

    private boolean revised() {
        return points.stream().anyMatch(point -> point.former() != null);
    }

    private String targetLabel() {
        return "Target " + Figure.text(target);
    }

    /** What the axis reaches over: all figures and targets, and zero unless all are below it; and how high it is drawn, in pixels. */
    private record Range(BigDecimal low, BigDecimal high, int height) {

        double bottom() {
            return TOP + height;
        }

        double y(BigDecimal value) {
            double span = high.subtract(low).doubleValue();
            return bottom() - value.subtract(low).doubleValue() / span * height;
        }
    }

    private Range range(int height) {
        List<BigDecimal> all = Stream.concat(
                        points.stream().flatMap(point -> Stream.of(point.value(), point.target(), point.former())), Stream.of(target))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal low = all.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Range(low, high.compareTo(low) == 0 ? low.add(BigDecimal.ONE) : high, height);
    }
}
