package org.stathouse.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * One row of the trail: its gapless number from 1, when it happened (to the microsecond), who did it under which name and in whose place, to
 * which case, what, and the changed fields before and after as JSON objects with sorted keys. {@code hash} is the SHA-256,
 * in lower-case hexadecimal, over all the other fields with the hash of the row before among them.
 */
public record AuditRow(
        long seq,
        Instant at,
        String actor,
        String actorName,
        @Nullable String onBehalfOf,
        CaseRef subject,
        String action,
        String summary,
        String before,
        String after,
        String previousHash,
        String hash) {}
