package org.stathouse.worklist.health;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.worklist.health.HealthCounts.Bracket;

/** Puts periods, weeks and ages in working days into instants, which is what tasks are kept with. */
@Component
class HealthWindow {

    /** How many weeks the trend shows. */
    static final int WEEKS = 12;

    /** What counts as due soon, in working days, as in the task list. */
    private static final int SOON = 3;

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    HealthWindow(Deadlines deadlines, WorkingCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** From one instant up to another, which does not belong to it; open where there is none. */
    record Range(@Nullable Timestamp from, @Nullable Timestamp to) {}

    /** Until when what is due counts as due soon. */
    Timestamp soon() {
        return Timestamp.from(deadlines.workingDays(SOON).plusSeconds(1));
    }

    /** The first day of a period. */
    LocalDate since(HealthFilter.Period period) {
        return deadlines.today().minusWeeks(period.weeks()).plusDays(1);
    }

    /** A period up to now. */
    Range period(HealthFilter.Period period) {
        return new Range(start(since(period)), null);
    }

    /** A week from its Monday on. */
    Range week(LocalDate monday) {
        return new Range(start(monday), start(monday.plusWeeks(1)));
    }

    /** The Mondays of the trend's weeks, the running one last. */
    List<LocalDate> mondays() {
        LocalDate last = deadlines.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(1, WEEKS).mapToObj(week -> last.minusWeeks((long) WEEKS - week)).toList();
    }

    /** The trend's weeks, the running one first. */
    List<Bracket<LocalDate>> weeks() {
        return mondays().reversed().stream().map(monday -> new Bracket<>(monday, start(monday))).toList();
    }

    /** All ages, the youngest first; the last one takes whatever is older. */
    List<Bracket<Age>> ages() {
        return Arrays.stream(Age.values())
                .map(age -> new Bracket<>(age, Objects.requireNonNullElse(cameUp(age).from(), Timestamp.from(Instant.EPOCH))))
                .toList();
    }

    /** When a task of that age came up. */
    Range cameUp(Age age) {
        LocalDate today = deadlines.today();
        Integer oldest = age.to();
        return new Range(
                oldest == null ? null : start(firstDayAged(today, oldest)), age.from() == 0 ? null : start(firstDayAged(today, age.from() - 1)));
    }

    /** How many working days ago an instant was. */
    int ageOf(Instant cameUp) {
        return Math.max(0, -deadlines.workingDaysLeft(cameUp));
    }

    /** The earliest day since which no more working days than these have come, today included. */
    private LocalDate firstDayAged(LocalDate today, int workingDays) {
        LocalDate day = calendar.plusWorkingDays(today, -workingDays);
        while (calendar.workingDaysBetween(day.minusDays(1), today) <= workingDays) {
            day = day.minusDays(1);
        }
        while (calendar.workingDaysBetween(day, today) > workingDays) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(deadlines.startOf(day));
    }
}
