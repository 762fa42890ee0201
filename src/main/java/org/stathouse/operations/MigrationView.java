package org.stathouse.operations;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A migration and how far it is.
 *
 * @param steps which step becomes which
 * @param dryRun whether nothing changes
 * @param orderedBy user name
 * @param tried how many cases were tried so far
 * @param notFitting how many of them did not fit or could not be tried
 */
public record MigrationView(
        UUID id,
        String processKey,
        String processName,
        int from,
        int to,
        Map<String, String> steps,
        boolean dryRun,
        OnRefusal onRefusal,
        MigrationState state,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant endedAt,
        int total,
        int tried,
        int notFitting) {}
