package org.stathouse.steerco.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.calendar.WorkingCalendar;

/** The days of monthly meetings: the same weekday of each month, or the next working day where the City is closed then [R]. */
final class MonthlyDays {

    private static final int DAYS_OF_WEEK = 7;

    private MonthlyDays() {}

    /** The first day and the days of the months after it; a fifth weekday becomes the last one of a month that has only four. */
    static List<LocalDate> from(LocalDate first, int count, WorkingCalendar calendar) {
        DayOfWeek weekday = first.getDayOfWeek();
        int ordinal = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
        return IntStream.range(0, count)
                .mapToObj(i -> dayIn(YearMonth.from(first).plusMonths(i), weekday, ordinal))
                .map(day -> calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1))
                .toList();
    }

    private static LocalDate dayIn(YearMonth month, DayOfWeek weekday, int ordinal) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
        return YearMonth.from(day).equals(month) ? day : month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday));
    }
}
