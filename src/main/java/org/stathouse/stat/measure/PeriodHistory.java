package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was ever reported for one period, the first figure first. */
public record PeriodHistory(String period, List<Entry> entries) {

    public PeriodHistory {
        entries = List.copyOf(entries);
    }

    /**
     * One delivery.
     *
     * @param value none if the figure was withdrawn
     * @param by who, in words
     */
    public record Entry(@Nullable BigDecimal value, @Nullable String reason, ReportChannel channel, String by, Instant at) {}
}
