package org.stathouse.mpia.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.stathouse.calendar.WorkingCalendar;

/** The working days of a span of time numbered once, so that the days between any two of it cost nothing. */
final class WorkingDayNumbers {

    private final LocalDate first;
    private final int[] passed;

    /** @param last the last day that is asked for; the calendar is asked once a day */
    WorkingDayNumbers(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        this.first = first;
        this.passed = new int[(int) ChronoUnit.DAYS.between(first, last) + 1];
        for (int i = 1; i < passed.length; i++) {
            passed[i] = passed[i - 1] + (calendar.isWorkingDay(first.plusDays(i)) ? 1 : 0);
        }
    }

    /** How many working days lie after {@code from} up to and including {@code to}. */
    int between(LocalDate from, LocalDate to) {
        return passed[place(to)] - passed[place(from)];
    }

    private int place(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day), 0, passed.length - 1);
    }
}
