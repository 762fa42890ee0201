package org.stathouse.calendar;

/** The two readings of which holidays count in a legal period, where the law's list and the City's differ (mpia.md §7). */
public enum HolidayList {
    /** A day that is legal or observed is no working day; a period's last day rolls forward past weekend and holiday. The later date. */
    WIDER,
    /** Only a day that is legal and observed is no working day; a last day on which the City is closed moves back. The earlier date. */
    NARROWER
}
