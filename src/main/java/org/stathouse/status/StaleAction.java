package org.stathouse.status;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * An action by the age of its last published report.
 *
 * @param owner user name
 * @param lastPublishedAt none if it never had a published report
 */
public record StaleAction(
        ActionId action,
        @Nullable String actionNumber,
        String actionTitle,
        @Nullable String pillar,
        @Nullable String agency,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable Instant lastPublishedAt) {}
