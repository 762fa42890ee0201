package org.stathouse.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A reporting cycle. Dates in the City's time zone; a cycle opens at 09:00 and is due, reviewed and locked at 17:00.
 *
 * @param month the month it reports on, which has just ended when it opens
 * @param opensOn a calendar day
 * @param dueOn the last working day to submit
 * @param reviewOn the last working day of TMO's review
 * @param lockOn the working day at whose end everything is locked
 * @param lockAt that instant
 */
public record CycleView(
        UUID id,
        long version,
        YearMonth month,
        CycleState state,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate reviewOn,
        LocalDate lockOn,
        Instant lockAt) {}
