package org.stathouse.stat.session;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a session is to be held.
 *
 * @param day a working day in the City's time zone
 * @param startsAt the time of day it begins; none for that of the Stat's schedule, or of the session that is moved
 */
public record SessionForm(@Nullable LocalDate day, @Nullable LocalTime startsAt) {}
