package org.stathouse.calendar;

import java.time.LocalDate;

/**
 * Days that no period counts, and on which none ends.
 *
 * @param from the first of them
 * @param until the first day that is counted again
 * @param why in words: {@code the Ombudsman has the matter}
 */
public record Standstill(LocalDate from, LocalDate until, String why) {

    /** Whether that day is not counted. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
