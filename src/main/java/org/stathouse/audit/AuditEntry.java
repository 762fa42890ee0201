package org.stathouse.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A row of the trail for people and for REST: with the changed fields side by side, by name.
 *
 * @param actorName both names where somebody acted in the place of an absent person: "Dana Cole for Omar Reyes"
 * @param onBehalfOf the absent person's user name
 */
public record AuditEntry(
        long seq,
        Instant at,
        String actor,
        String actorName,
        @Nullable String onBehalfOf,
        CaseRef subject,
        String action,
        String summary,
        List<Change> changes,
        String previousHash,
        String hash) {

    /** One field before and after, as text; null where it had or has no value. */
    public record Change(String field, @Nullable String before, @Nullable String after) {}
}
