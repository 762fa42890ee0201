package org.stathouse.steerco.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A move of a meeting: from when to when, why, by whom (display name). */
public record MeetingMove(LocalDate fromDay, LocalTime fromTime, LocalDate toDay, LocalTime toTime, String reason, String by, Instant at) {}
