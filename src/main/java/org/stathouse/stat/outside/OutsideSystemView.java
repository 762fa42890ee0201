package org.stathouse.stat.outside;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outside system as administrators see it; its key is in none of these.
 *
 * @param itemOwnerName who gets its items, in words
 * @param lastUsedAt when it used its key last, to the minute
 */
public record OutsideSystemView(
        UUID id,
        long version,
        OutsideSystemForm form,
        String statName,
        @Nullable String itemOwnerName,
        Instant keyMadeAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBecause,
        String registeredBy,
        Instant registeredAt,
        @Nullable Instant lastUsedAt) {

    /** Its name. */
    public String name() {
        return String.valueOf(form.name());
    }
}
