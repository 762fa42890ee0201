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
 * @param target the target of today
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

    /** A figure with its unit as people read it: {@code 12 days}, {@code 4.5%}. */
    public String inWords(BigDecimal figure) {
        String text = figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
        return unit.isEmpty() ? text : unit.equals("%") ? text + "%" : text + " " + unit;
    }

    /** Whether the figure of a period keeps its target; true where there is nothing to compare. */
    public boolean meetsTarget(Observation row) {
        if (row.value() == null || row.target() == null) {
            return true;
        }
        int compared = row.value().compareTo(row.target());
        return switch (direction) {
            case HIGHER_IS_BETTER -> compared >= 0;
            case LOWER_IS_BETTER -> compared <= 0;
        };
    }

    /**
     * One period of a measure.
     *
     * @param period as people write it: {@code 2027-03}, {@code 2027-W09}, {@code 2027-Q1}
     * @param from the first day of the period
     * @param value none if it is missing, or was withdrawn
     * @param revisedFrom the value that stood before the last revision, if it was revised; the withdrawn one where there is no value
     * @param target the target on the last day of the period, if there was one
     * @param reportedBy who delivered it, in words; who withdrew it where it was withdrawn
     */
    public record Observation(
            String period,
            LocalDate from,
            @Nullable BigDecimal value,
            @Nullable BigDecimal revisedFrom,
            @Nullable BigDecimal target,
            @Nullable Instant reportedAt,
            @Nullable String reportedBy) {

        /** Whether there was a value that does not stand any more. */
        public boolean withdrawn() {
            return value == null && revisedFrom != null;
        }
    }
}
