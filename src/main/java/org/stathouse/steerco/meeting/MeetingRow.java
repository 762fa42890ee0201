package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A meeting in a list; {@code day} and {@code startsAt} in the City's time zone. */
public record MeetingRow(
        UUID id, String number, MeetingKind kind, LocalDate day, LocalTime startsAt, String place, MeetingStatus status, LocalDate cutOff) {}
