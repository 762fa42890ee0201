package org.stathouse.stat.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.StatSchedule;

class CadenceDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void beginsOnTheFirstSuchWeekday() {
        assertThat(days(Cadence.ONE_OFF, DayOfWeek.THURSDAY, MONDAY)).containsExactly(LocalDate.of(2027, 3, 4));
        assertThat(days(Cadence.ONE_OFF, DayOfWeek.MONDAY, MONDAY)).as("that day itself").containsExactly(MONDAY);
    }

    @Test
    void comesEveryTwoWeeks() {
        assertThat(days(Cadence.BIWEEKLY, DayOfWeek.TUESDAY, MONDAY))
                .containsExactly(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 16), LocalDate.of(2027, 3, 30), LocalDate.of(2027, 4, 13));
    }

    @Test
    void keepsWeekAndWeekdayOfTheMonth() {
        assertThat(days(Cadence.MONTHLY, DayOfWeek.THURSDAY, LocalDate.of(2027, 3, 15)))
                .containsExactly(LocalDate.of(2027, 3, 18), LocalDate.of(2027, 4, 15), LocalDate.of(2027, 5, 20), LocalDate.of(2027, 6, 17));
    }

    @Test
    void takesTheLastSuchWeekdayWhereAMonthHasNoFifth() {
        assertThat(days(Cadence.MONTHLY, DayOfWeek.TUESDAY, LocalDate.of(2027, 3, 29)))
                .containsExactly(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 4, 27), LocalDate.of(2027, 5, 25), LocalDate.of(2027, 6, 29));
    }

    @Test
    void comesEveryThirdMonth() {
        assertThat(days(Cadence.QUARTERLY, DayOfWeek.WEDNESDAY, MONDAY))
                .containsExactly(LocalDate.of(2027, 3, 3), LocalDate.of(2027, 6, 2), LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 1));
    }

    private static List<LocalDate> days(Cadence cadence, DayOfWeek weekday, LocalDate from) {
        return CadenceDays.of(new StatSchedule(cadence, weekday, LocalTime.of(10, 0), from, "")).limit(4).toList();
    }
}
