package org.stathouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Compares the arithmetic with a counter that looks at one day after the other. */
class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Set<LocalDate> THANKSGIVING = Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27));

    @Example
    void skipsTheWeekendAndHolidays() {
        WorkingDays days = new WorkingDays(THANKSGIVING);

        assertThat(days.plusWorkingDays(FRIDAY, 3)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(days.plusWorkingDays(FRIDAY, 4)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Example
    void countsBackFromADeadlineOverHolidaysAndTheWeekend() {
        assertThat(new WorkingDays(THANKSGIVING).plusWorkingDays(LocalDate.of(2026, 11, 30), -4)).isEqualTo(FRIDAY);
    }

    @Example
    void countsAHolidayOnAWeekendOnlyOnce() {
        LocalDate saturday = FRIDAY.plusDays(1);

        assertThat(new WorkingDays(Set.of(saturday)).workingDaysBetween(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
    }

    @Property
    void addsWorkingDaysAsADayByDayCounterDoes(
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = -400, max = 400) int days,
            @ForAll("holidays") Set<LocalDate> holidays) {
        assertThat(new WorkingDays(holidays).plusWorkingDays(from, days)).isEqualTo(walk(from, days, holidays));
    }

    @Property
    void countsWorkingDaysAsADayByDayCounterDoes(
            @ForAll("dates") LocalDate from, @ForAll("dates") LocalDate to, @ForAll("holidays") Set<LocalDate> holidays) {
        assertThat(new WorkingDays(holidays).workingDaysBetween(from, to)).isEqualTo(count(from, to, holidays));
    }

    /** Five years around the epoch, where epoch days change their sign. */
    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.of(1968, 1, 1).toEpochDay(), LocalDate.of(1972, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return dates().set().ofMaxSize(200);
    }

    private static boolean works(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek().getValue() < 6 && !holidays.contains(day);
    }

    private static LocalDate walk(LocalDate from, int days, Set<LocalDate> holidays) {
        LocalDate day = from;
        int left = Math.abs(days);
        while (left > 0) {
            day = day.plusDays(Integer.signum(days));
            if (works(day, holidays)) {
                left--;
            }
        }
        return day;
    }

    private static int count(LocalDate from, LocalDate to, Set<LocalDate> holidays) {
        if (to.isBefore(from)) {
            return -count(to, from, holidays);
        }
        return (int) from.datesUntil(to).map(day -> day.plusDays(1)).filter(day -> works(day, holidays)).count();
    }
}
