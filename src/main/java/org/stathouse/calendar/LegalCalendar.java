package org.stathouse.calendar;

import java.time.LocalDate;
import java.util.Collection;

/** Counts the days of legal periods over the editable holiday calendar, and tells which it did not count and why. */
public interface LegalCalendar {

    /** Counts; {@code list} says which holidays count, and whether a last day on which the City is closed moves forward or back. */
    DayCount count(Span span, HolidayList list);

    /** Like {@link #count(Span, HolidayList)}, leaving the last day where it falls. */
    DayCount countWithoutMoving(Span span, HolidayList list);

    /** Whether the holidays of that day's year, and of the next, are in the calendar: only then a count from it is to be relied upon. */
    boolean covers(LocalDate day);

    /** The counting over a fixed set of days. */
    static LegalCalendar over(Collection<HolidayView> days) {
        return new LegalDays(days);
    }
}
