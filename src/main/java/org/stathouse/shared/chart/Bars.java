package org.stathouse.shared.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things side by side by one figure each: a bar from zero with its figure at its end, and a mark where its target is.
 *
 * @param rowName what a bar stands for, for example "Agency"
 * @param measure what is measured, with its unit
 */
public record Bars(String title, String description, String rowName, String measure, List<Bar> bars) implements Chart {

    private static final int ROW = 26;
    private static final int HIGH = 16;
    private static final int MARK = 22;
    private static final double MOST_FOR_NAMES = 0.42;
    private static final double DIGITS_ARE_WIDER = 1.2;
    private static final String MARK_MEANS = "= target";

    /**
     * One bar.
     *
     * @param value not below zero
     * @param target none where nothing was aimed at
     */
    public record Bar(String name, BigDecimal value, @Nullable BigDecimal target) {

        public Bar {
            if (value.signum() < 0) {
                throw new IllegalArgumentException(name + " is below zero: " + value);
            }
        }
    }

    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public ChartTable table() {
        if (!aimed()) {
            return new ChartTable(List.of(rowName, measure), bars.stream().map(bar -> List.of(bar.name(), Figure.text(bar.value()))).toList());
        }
        return new ChartTable(
                List.of(rowName, measure, "Target"),
                bars.stream().map(bar -> List.of(bar.name(), Figure.text(bar.value()), Figure.text(bar.target()))).toList());
    }

    @Override
    public String svg(int width) {
        Svg svg = new Svg(this, width);
        double names = Math.min(width * MOST_FOR_NAMES, Svg.widest(bars.stream().map(Bar::name).toList()) + 12);
        double figures = Svg.widest(bars.stream().map(bar -> Figure.text(bar.value())).toList()) * DIGITS_ARE_WIDER + 12;
        double room = width - names - figures;
        double highest = highest();
        double top = 0;
        for (Bar bar : bars) {
            svg.text(0, top + ROW * 0.65, Svg.Anchor.START, Svg.fitting(bar.name(), names - 8));
            double length = bar.value().doubleValue() / highest * room;
            svg.box(names, top + (ROW - HIGH) / 2.0, Math.max(length, 1), HIGH, Hue.TEAL);
            double mark = bar.target() == null ? 0 : names + bar.target().doubleValue() / highest * room;
            if (bar.target() != null) {
                svg.mark(mark, top + (ROW - MARK) / 2.0, MARK);
            }
            // A figure right before the mark would be struck through by it, so it goes behind.
            double end = names + length;
            svg.strongText((mark >= end && mark < end + figures ? mark : end) + 6, top + ROW * 0.65, Svg.Anchor.START, Figure.text(bar.value()));
            top += ROW;
        }
        svg.line(names, 0, names, top, Hue.LINE, "none");
        if (!aimed()) {
            return svg.finish(this, width, top + 2);
        }
        svg.mark(names + 2, top + 4, HIGH);
        svg.text(names + 10, top + ROW * 0.65, Svg.Anchor.START, MARK_MEANS);
        return svg.finish(this, width, top + ROW);
    }

    private boolean aimed() {
        return bars.stream().anyMatch(bar -> bar.target() != null);
    }

    private double highest() {
        double highest = bars.stream()
                .flatMap(bar -> Stream.of(bar.value(), bar.target()))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return highest == 0 ? 1 : highest;
    }
}
