package org.stathouse.raid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as a row of the register.
 *
 * @param actions what the tied actions are called
 */
public record RaidItemRow(
        UUID id,
        String number,
        long version,
        RaidType type,
        String title,
        RaidStatus status,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable RiskScore score,
        @Nullable LocalDate due,
        boolean overdue,
        boolean crossAgency,
        List<String> actions) {

    public RaidItemRow {
        actions = List.copyOf(actions);
    }
}
