package org.stathouse.adjudication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * A red case in a list.
 *
 * @param dueAt when the present step is due, none where nothing has to be done by a day
 * @param overdue whether that has passed
 */
public record RedCaseRow(
        UUID id,
        String number,
        long version,
        RedCaseStage stage,
        ActionId action,
        String title,
        @Nullable String pillar,
        @Nullable String leadAgency,
        @Nullable String owner,
        @Nullable String ownerName,
        Instant openedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        int reopenings,
        @Nullable Ending ending) {}
