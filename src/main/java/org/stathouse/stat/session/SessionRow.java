package org.stathouse.stat.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatKind;

/**
 * A session in a list; day and time in the City's time zone.
 *
 * @param moves how often it was moved
 * @param memos whether the agencies' memos are in time; none where no law sets a date, or it was cancelled
 * @param followUp whether the follow-up memo is in time; likewise
 */
public record SessionRow(
        UUID id,
        UUID stat,
        String statName,
        StatKind kind,
        String number,
        LocalDate day,
        LocalTime startsAt,
        SessionStatus status,
        int moves,
        @Nullable LegalDateState memos,
        @Nullable LegalDateState followUp) {}
