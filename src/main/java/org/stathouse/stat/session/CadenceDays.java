package org.stathouse.stat.session;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stathouse.calendar.MonthlyDays;
import org.stathouse.stat.StatSchedule;

/** The days on which a Stat's cadence has a session, before the City's holidays are looked at (processes.md A.3 [S]). */
final class CadenceDays {

    private static final int WEEKS = 2;
    private static final int MONTHS_OF_QUARTER = 3;

    private CadenceDays() {}

    /** All such days from the schedule's first day on, earliest first; without end unless it meets once. */
    static Stream<LocalDate> of(StatSchedule schedule) {
        LocalDate first = schedule.firstDay().with(TemporalAdjusters.nextOrSame(schedule.weekday()));
        return switch (schedule.cadence()) {
            case BIWEEKLY -> Stream.iterate(first, day -> day.plusWeeks(WEEKS));
            case MONTHLY -> IntStream.iterate(0, i -> i + 1).mapToObj(i -> MonthlyDays.sameWeekday(first, i));
            case QUARTERLY -> IntStream.iterate(0, i -> i + MONTHS_OF_QUARTER).mapToObj(i -> MonthlyDays.sameWeekday(first, i));
            case ONE_OFF -> Stream.of(first);
        };
    }

    /** Whether that is one of the days. */
    static boolean holds(StatSchedule schedule, LocalDate day) {
        return of(schedule).takeWhile(slot -> !slot.isAfter(day)).anyMatch(day::equals);
    }
}
