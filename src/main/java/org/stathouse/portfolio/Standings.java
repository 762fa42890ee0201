package org.stathouse.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.stathouse.status.ReportedStatus;

/** How many actions stand how; a status that is left out has none. */
public record Standings(Map<ReportedStatus, Long> counts) {

    public Standings {
        Map<ReportedStatus, Long> ordered = new EnumMap<>(ReportedStatus.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /** How many actions stand so. */
    public long of(ReportedStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** All actions that are asked. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
