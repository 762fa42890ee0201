package org.stathouse.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The counting a second time, as one does it with a finger on a wall calendar: the next day, and does it count? */
final class PlainCount {

    private PlainCount() {}

    static LocalDate last(LocalDate from, int days, boolean working, Predicate<LocalDate> off) {
        return last(from, days, day -> !working || !off.test(day) && !weekend(day));
    }

    static LocalDate last(LocalDate from, int days, Predicate<LocalDate> counts) {
        LocalDate day = from;
        for (int found = 0; found < days; ) {
            day = day.plusDays(1);
            if (counts.test(day)) {
                found++;
            }
        }
        return day;
    }

    static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return day.compareTo(from) >= 0 && day.compareTo(until) < 0;
    }

    static boolean off(LocalDate day, Map<LocalDate, HolidayView> calendar, HolidayList list) {
        return weekend(day) || holiday(calendar.get(day), list);
    }

    static LocalDate forward(LocalDate last, Map<LocalDate, HolidayView> calendar) {
        return off(last, calendar, HolidayList.WIDER) ? forward(last.plusDays(1), calendar) : last;
    }

    /** The nearest day before, on which the City works, but never the day of the start; else the last day as it is. */
    static LocalDate back(LocalDate last, LocalDate from, Map<LocalDate, HolidayView> calendar) {
        for (LocalDate day = last; day.isAfter(from); day = day.minusDays(1)) {
            HolidayView holiday = calendar.get(day);
            if (!weekend(day) && (holiday == null || !holiday.observed())) {
                return day;
            }
        }
        return last;
    }

    private static boolean holiday(@Nullable HolidayView day, HolidayList list) {
        if (day == null) {
            return false;
        }
        boolean legal = day.basis() == HolidayBasis.LAW || day.basis() == HolidayBasis.ADDED;
        return list == HolidayList.WIDER ? legal || day.observed() : legal && day.observed();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
