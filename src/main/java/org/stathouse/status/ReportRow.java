package org.stathouse.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * A report as a row of a list; names and owner are those at the opening of the cycle.
 *
 * @param owner user name
 * @param ownerName display name
 */
public record ReportRow(
        UUID id,
        long version,
        YearMonth month,
        ActionId action,
        @Nullable String actionNumber,
        String actionTitle,
        @Nullable UUID pillarId,
        @Nullable String pillar,
        @Nullable UUID agencyId,
        @Nullable String agency,
        @Nullable String owner,
        @Nullable String ownerName,
        ReportState state,
        @Nullable Rag overall,
        @Nullable Rag schedule,
        @Nullable Rag outcome,
        @Nullable Rag budget,
        @Nullable Rag resources,
        @Nullable Integer percentComplete,
        @Nullable LocalDate forecastEnd,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        int corrections) {}
