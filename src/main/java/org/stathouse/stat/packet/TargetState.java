package org.stathouse.stat.packet;

import org.jspecify.annotations.Nullable;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;

/** How a measure’s latest figure stands to the target of its period. */
enum TargetState {
    ON(new Sign("✓", "On target", Hue.GREEN)),
    OFF(new Sign("×", "Off target", Hue.RED)),
    NO_TARGET(new Sign("–", "No target", Hue.WHITE)),
    NO_FIGURE(new Sign("–", "No figure", Hue.GRAY));

    private final Sign sign;

    TargetState(Sign sign) {
        this.sign = sign;
    }

    Sign sign() {
        return sign;
    }

    static TargetState of(MeasureSeries series) {
        Observation latest = latest(series);
        if (latest == null) {
            return NO_FIGURE;
        }
        if (latest.target() == null) {
            return NO_TARGET;
        }
        return series.meetsTarget(latest) ? ON : OFF;
    }

    /** The newest period that has a figure. */
    static @Nullable Observation latest(MeasureSeries series) {
        return series.observations().stream().filter(one -> one.value() != null).reduce((before, after) -> after).orElse(null);
    }
}
