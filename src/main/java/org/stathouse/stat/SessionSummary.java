package org.stathouse.stat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a Stat as the parts of this module know it.
 *
 * @param number as people call it: {@code CLEANSTAT-2027-05}
 * @param day the day it is held on, in the City's time zone; a working day
 * @param startsAt when it begins
 * @param endedAt when the chair closed it; the debrief's 24 hours run from here (processes.md A.3)
 */
public record SessionSummary(
        UUID id, UUID stat, String statName, String number, LocalDate day, Instant startsAt, @Nullable Instant endedAt, SessionStatus status) {}
