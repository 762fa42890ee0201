package org.stathouse.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** The arithmetic of working days over a fixed set of holidays; the count over a span costs the same however long it is. */
final class WorkingDays implements WorkingCalendar {

    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;
    private static final LocalDate A_MONDAY = LocalDate.EPOCH.with(DayOfWeek.MONDAY);

    /** Epoch days, ascending, without Saturdays and Sundays. */
    private final long[] holidays;

    WorkingDays(Collection<LocalDate> holidays) {
        this.holidays = holidays.stream()
                .filter(day -> !isWeekend(day))
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    static boolean isWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && Arrays.binarySearch(holidays, day.toEpochDay()) < 0;
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        return workingDays < 0 ? back(from, -workingDays) : forward(from, workingDays);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(countUpTo(to) - countUpTo(from));
    }

    // So many days never hold more working days than days, so these jumps approach the wanted day and cannot pass it.
    private LocalDate forward(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int missing = workingDays; missing > 0; missing = workingDays - workingDaysBetween(from, day)) {
            day = day.plusDays(missing);
        }
        return day;
    }

    private LocalDate back(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int missing = workingDays; missing > 0; missing = workingDays - workingDaysIn(day, from)) {
            day = day.minusDays(missing);
        }
        return day;
    }

    private int workingDaysIn(LocalDate from, LocalDate before) {
        return workingDaysBetween(from.minusDays(1), before.minusDays(1));
    }

    /** Working days from a fixed Monday up to and including the day; only differences of it mean something. */
    private long countUpTo(LocalDate day) {
        long days = day.toEpochDay() - A_MONDAY.toEpochDay();
        long weekdays = Math.floorDiv(days, WEEK) * WEEKDAYS + Math.min(Math.floorMod(days, WEEK) + 1, WEEKDAYS);
        return weekdays - holidaysUpTo(day.toEpochDay());
    }

    private int holidaysUpTo(long epochDay) {
        int found = Arrays.binarySearch(holidays, epochDay);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
