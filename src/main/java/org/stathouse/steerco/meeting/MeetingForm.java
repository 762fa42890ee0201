package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is planned or moved.
 *
 * @param day in the City's time zone; a working day
 * @param startsAt time of day in the City's time zone
 */
public record MeetingForm(@Nullable MeetingKind kind, @Nullable LocalDate day, @Nullable LocalTime startsAt, @Nullable String place) {}
