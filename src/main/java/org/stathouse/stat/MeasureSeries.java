package org.stathouse.stat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a Stat with everything that answers "where does this number come from", and its observations, oldest first, with a
 * row without a value for each period that should have one and has not.
 *
 * @param unit as it stands behind a figure: {@code days}, {@code %}; may be empty
 * @param source the system or report that its figures come from
 * @param steward who answers for its figures, in words
 */
public record MeasureSeries(
        UUID id,
        UUID stat,
        String name,
        String unit,
        Frequency frequency,
        MeasureDirection direction,
        @Nullable BigDecimal target,
        String definition,
        String source,
        String steward,
        List<Observation> observations) {

    public MeasureSeries {
        observations = List.copyOf(observations);
    }

    /**
     * One period of a measure.
     *
     * @param period as people write it: {@code 2027-03}, {@code 2027-W09}, {@code 2027-Q1}
     * @param from the first day of the period
     * @param value none if it is missing
     * @param revisedFrom the value that stood before the last revision, if it was revised
     * @param reportedBy who delivered it, in words
     */
    public record Observation(
            String period,
            LocalDate from,
            @Nullable BigDecimal value,
            @Nullable BigDecimal revisedFrom,
            @Nullable Instant reportedAt,
            @Nullable String reportedBy) {}
}
