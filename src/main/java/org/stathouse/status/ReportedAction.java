package org.stathouse.status;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * The action of a report. Pillar, agency and owner are those at the opening of the cycle.
 *
 * @param owner user name
 * @param end the planned end, today
 */
public record ReportedAction(
        ActionId id,
        @Nullable String number,
        String title,
        @Nullable UUID pillarId,
        @Nullable String pillar,
        @Nullable UUID agencyId,
        @Nullable String agency,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
