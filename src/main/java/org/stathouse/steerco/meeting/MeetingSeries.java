package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Monthly meetings to plan at once.
 *
 * @param first the first day; the others fall on the same weekday of the month ("third Thursday"), moved to the next working day
 *     where that is none
 * @param count how many, at most 24
 */
public record MeetingSeries(@Nullable LocalDate first, @Nullable LocalTime startsAt, @Nullable String place, int count) {}
