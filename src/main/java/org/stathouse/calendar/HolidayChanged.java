package org.stathouse.calendar;

import java.time.LocalDate;

/**
 * Published in the transaction of an edit of the holiday calendar, for who keeps dates that were counted over it. The years that the rules
 * fill in by themselves lie ahead of all dates and are not told.
 *
 * @param day the only day whose counting may have changed
 * @param what in words: {@code Added Snow on Mar 5, 2027.}
 */
public record HolidayChanged(LocalDate day, String what) {}
