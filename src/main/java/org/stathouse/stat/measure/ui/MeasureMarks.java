package org.stathouse.stat.measure.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.measure.PeriodState;

/** How the figures of measures are written and marked. */
final class MeasureMarks {

    private static final String NONE = "–";

    private MeasureMarks() {}

    /** A figure with its unit, a dash where there is none. */
    static String figure(@Nullable BigDecimal figure, @Nullable String unit) {
        if (figure == null) {
            return NONE;
        }
        String text = figure.toPlainString();
        return unit == null || unit.isEmpty() ? text : unit.equals("%") ? text + "%" : text + " " + unit;
    }

    /** What is to be said of one period. */
    static StatusBadge state(Observation row) {
        PeriodState state = PeriodState.of(row);
        Tone tone = switch (state) {
            case REPORTED -> Tone.NEUTRAL;
            case REVISED -> Tone.INFO;
            case MISSING -> Tone.WARNING;
            case WITHDRAWN -> Tone.WARNING;
        };
        String was = row.revisedFrom() == null ? "" : ", was " + row.revisedFrom().toPlainString();
        return new StatusBadge(tone, state.label() + was);
    }

    /** Whether the period's figure keeps its target. */
    static StatusBadge target(MeasureSeries series, Observation row) {
        if (row.value() == null) {
            return new StatusBadge(Tone.WARNING, PeriodState.of(row).label());
        }
        if (row.target() == null) {
            return new StatusBadge(Tone.NEUTRAL, "No target");
        }
        return series.meetsTarget(row) ? new StatusBadge(Tone.GOOD, "Target met") : new StatusBadge(Tone.DANGER, "Target not met");
    }
}
