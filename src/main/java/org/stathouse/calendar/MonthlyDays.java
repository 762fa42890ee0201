package org.stathouse.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** The days of what meets every month or quarter: the same weekday of the month, or the next working day where the City is closed then [R]. */
public final class MonthlyDays {

    private static final int DAYS_OF_WEEK = 7;

    private MonthlyDays() {}

    /** The first day and the days of the months after it; a fifth weekday becomes the last one of a month that has only four. */
    public static List<LocalDate> from(LocalDate first, int count, WorkingCalendar calendar) {
        return IntStream.range(0, count).mapToObj(i -> open(sameWeekday(first, i), calendar)).toList();
    }

    /** The same weekday so many months later, whether the City is open then or not. */
    public static LocalDate sameWeekday(LocalDate first, int months) {
        int ordinal = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
        YearMonth month = YearMonth.from(first).plusMonths(months);
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, first.getDayOfWeek()));
        return YearMonth.from(day).equals(month) ? day : month.atDay(1).with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
    }

    /** That day, or the next working day where the City is closed then. */
    public static LocalDate open(LocalDate day, WorkingCalendar calendar) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }
}
