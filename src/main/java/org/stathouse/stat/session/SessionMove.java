package org.stathouse.stat.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A move of a session; days and times in the City's time zone. */
public record SessionMove(
        LocalDate fromDay, LocalTime fromTime, LocalDate toDay, LocalTime toTime, String reason, String by, Instant at) {}
