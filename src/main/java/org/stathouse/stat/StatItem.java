package org.stathouse.stat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action item of a Stat as it stands.
 *
 * @param number as people call it: {@code CLEANSTAT-2027-05-03}
 * @param session the session that agreed on it; none if an outside system opened it
 * @param firstDue the date that was agreed first; {@code due} is the present one
 * @param readBack when it was read back in the room and its owner's side agreed
 * @param color none before the memo is issued, and none where the item ended without its own evidence
 * @param endedAt when it came to its end
 */
public record StatItem(
        UUID id,
        long version,
        String number,
        UUID stat,
        String statName,
        @Nullable UUID session,
        String task,
        String owner,
        String ownerName,
        LocalDate firstDue,
        LocalDate due,
        DeliverableType type,
        @Nullable UUID agency,
        @Nullable String agencyName,
        @Nullable String issue,
        ItemStatus status,
        @Nullable ItemColor color,
        int extensions,
        @Nullable Instant readBack,
        @Nullable Instant endedAt) {}
