package org.stathouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthlyDaysTest {

    /** Monday to Friday without July 1, 2027. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !day.equals(LocalDate.of(2027, 7, 1));
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int days) {
            LocalDate day = from.plusDays(1);
            while (!isWorkingDay(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void keepsTheWeekdayOfTheMonth() {
        assertThat(MonthlyDays.from(LocalDate.of(2027, 3, 18), 3, CALENDAR))
                .containsExactly(LocalDate.of(2027, 3, 18), LocalDate.of(2027, 4, 15), LocalDate.of(2027, 5, 20));
    }

    @Test
    void takesTheNextWorkingDayWhereTheCityIsClosed() {
        assertThat(MonthlyDays.from(LocalDate.of(2027, 6, 3), 2, CALENDAR)).containsExactly(LocalDate.of(2027, 6, 3), LocalDate.of(2027, 7, 2));
    }

    @Test
    void takesTheLastWeekdayWhereAMonthHasNoFifth() {
        assertThat(MonthlyDays.from(LocalDate.of(2027, 4, 29), 2, CALENDAR)).containsExactly(LocalDate.of(2027, 4, 29), LocalDate.of(2027, 5, 27));
    }
}
