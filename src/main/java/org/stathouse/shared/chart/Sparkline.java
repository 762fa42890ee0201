package org.stathouse.shared.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The course of one measure as a small line with a gap where a figure is missing; only the last figure stands beside it, all of them in
 * the table.
 *
 * @param timeName what a time is, for example "Month"
 * @param measure what is measured, with its unit
 */
public record Sparkline(String title, String description, String timeName, String measure, List<Point> points) implements Chart {

    private static final int HIGH = 36;
    private static final int EDGE = 8;
    private static final int WIDEST_STEP = 32;
    private static final double DIGITS_ARE_WIDER = 1.2;

    /** @param value none where it is not known */
    public record Point(String time, @Nullable BigDecimal value) {}

    public Sparkline {
        points = List.copyOf(points);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(List.of(timeName, measure), points.stream().map(point -> List.of(point.time(), Figure.text(point.value()))).toList());
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        List<BigDecimal> known = points.stream().map(Point::value).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            svg.text(0, EDGE + HIGH / 2.0, Svg.Anchor.START, "No figure yet");
            return svg.finish(this, width, HIGH + EDGE * 2.0);
        }
        double low = known.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double high = known.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        String last = Figure.text(known.getLast());
        double step = points.size() < 2 ? 0 : Math.min(WIDEST_STEP, (width - EDGE * 2 - 6 - Svg.widthOf(last) * DIGITS_ARE_WIDER) / (points.size() - 1));
        double beforeY = Double.NaN;
        double lastY = 0;
        double lastX = 0;
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            double y = value == null ? Double.NaN : y(value.doubleValue(), low, high);
            double x = EDGE + step * i;
            if (value != null) {
                if (!Double.isNaN(beforeY)) {
                    svg.thickLine(x - step, beforeY, x, y);
                }
                lastX = x;
                lastY = y;
            }
            beforeY = y;
        }
        svg.dot(lastX, lastY);
        svg.strongText(lastX + EDGE + 2, Math.clamp(lastY + 4, 12, HIGH + EDGE * 2.0), Svg.Anchor.START, last);
        return svg.finish(this, width, HIGH + EDGE * 2.0);
    }

    /** A measure that never changed is a line through the middle. */
    private static double y(double value, double low, double high) {
        return high == low ? EDGE + HIGH / 2.0 : EDGE + HIGH - (value - low) / (high - low) * HIGH;
    }
}
