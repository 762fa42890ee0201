package org.stathouse.calendar;

import java.time.LocalDate;

/** Working days of the City: Monday to Friday without the holidays of the editable calendar. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** The day that lies {@code workingDays} working days after {@code from}; {@code from} itself is not counted. Negative counts back. */
    LocalDate plusWorkingDays(LocalDate from, int workingDays);

    /** How many working days lie after {@code from} up to and including {@code to}; negative if {@code to} is earlier. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
