package org.stathouse.mpia.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.mpia.PublicFigures;

class DayCountsTest {

    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().getValue() < 6;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            int days = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                days += isWorkingDay(day) ? 1 : 0;
            }
            return days;
        }
    };

    @Test
    void hasNoDaysWhereNothingWasCounted() {
        assertThat(new DayCounts().days()).isNull();
        assertThat(new DayCounts().median()).isNull();
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddle() {
        DayCounts counts = new DayCounts();
        counts.add(1, 1);
        counts.add(4, 1);

        assertThat(counts.days()).isEqualTo(new PublicFigures.Days(new BigDecimal("2.5"), new BigDecimal("2.5"), 4));
    }

    @Test
    void agreesWithSortingAllDays() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            DayCounts counts = new DayCounts();
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(30); i++) {
                int days = random.nextInt(60);
                int times = 1 + random.nextInt(4);
                counts.add(days, times);
                all.addAll(Collections.nCopies(times, days));
            }
            Collections.sort(all);
            double median = (all.get((all.size() - 1) / 2) + all.get(all.size() / 2)) / 2.0;
            assertThat(Objects.requireNonNull(counts.median()).doubleValue()).isEqualTo(median);
            assertThat(Objects.requireNonNull(counts.days()).longest()).isEqualTo(all.getLast());
        }
    }

    @Test
    void numbersWorkingDaysAsTheCalendarCountsThem() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        WorkingDayNumbers numbers = new WorkingDayNumbers(WEEKDAYS, first, first.plusDays(500));
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            LocalDate from = first.plusDays(random.nextInt(250));
            LocalDate to = from.plusDays(random.nextInt(250));
            assertThat(numbers.between(from, to)).isEqualTo(WEEKDAYS.workingDaysBetween(from, to));
        }
    }
}
