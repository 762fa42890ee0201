package org.stathouse.stat.memo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A memo as it went out.
 *
 * @param stat none for the weekly status of all Stats
 * @param session none for a weekly status
 * @param day the session's day, or the day of a weekly status
 * @param number 1 for the first release, 2 for the next one of the same kind about the same session
 */
public record MemoRelease(
        UUID id,
        MemoKind kind,
        @Nullable UUID stat,
        @Nullable UUID session,
        LocalDate day,
        String fileName,
        int number,
        Instant releasedAt) {}
