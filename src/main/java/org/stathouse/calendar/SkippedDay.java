package org.stathouse.calendar;

import java.time.LocalDate;

/**
 * A day that was not counted, or past which the last day was moved.
 *
 * @param name the holiday's name, or why time stood still; "Saturday", "Sunday" on a weekend
 */
public record SkippedDay(LocalDate day, Reason reason, String name) {

    /** Why it was not counted. */
    public enum Reason {
        WEEKEND,
        /** Legal, and City offices are closed. */
        HOLIDAY,
        /** City offices work, but the day is a legal holiday. */
        LEGAL_ONLY,
        /** City offices are closed, but the day is no legal holiday. */
        CITY_ONLY,
        STANDSTILL
    }
}
