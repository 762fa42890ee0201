package org.stathouse.stat.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;

/** What a measure says of itself, once nothing is missing any more; its targets stand apart, for they have a history. */
record MeasureContent(
        String name,
        String unit,
        Frequency frequency,
        MeasureDirection direction,
        String definition,
        String source,
        String steward,
        @Nullable UUID kpi) {}
