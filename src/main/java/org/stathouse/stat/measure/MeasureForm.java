package org.stathouse.stat.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;

/**
 * A measure as it is entered, before anything is checked.
 *
 * @param unit as it stands behind a figure: {@code days}, {@code %}; none for a bare number
 * @param kpi the plan's KPI that it is; where definition or source are empty they are taken over from there
 */
public record MeasureForm(
        @Nullable String name,
        @Nullable String unit,
        @Nullable Frequency frequency,
        @Nullable MeasureDirection direction,
        @Nullable String definition,
        @Nullable String source,
        @Nullable String steward,
        @Nullable UUID kpi) {

    /** A form that nothing has been entered into. */
    public static final MeasureForm EMPTY = new MeasureForm(null, null, null, null, null, null, null, null);
}
