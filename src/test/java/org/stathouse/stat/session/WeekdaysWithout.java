package org.stathouse.stat.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.stathouse.calendar.WorkingCalendar;

/** Monday to Friday without these holidays. */
record WeekdaysWithout(Set<LocalDate> holidays) implements WorkingCalendar {

    WeekdaysWithout(LocalDate... holidays) {
        this(Set.of(holidays));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !holidays.contains(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        int step = Integer.signum(days);
        return Stream.iterate(from.plusDays(step), day -> day.plusDays(step))
                .filter(this::isWorkingDay)
                .skip(Math.abs(days) - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count());
    }
}
