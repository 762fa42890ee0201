package org.stathouse.stat.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stathouse.stat.Frequency;

class MeasurePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,2027-W09,2027-03-01,2027-03-07",
        "WEEKLY,2026-W53,2026-12-28,2027-01-03",
        "WEEKLY,2025-W01,2024-12-30,2025-01-05",
        "MONTHLY,2028-02,2028-02-01,2028-02-29",
        "QUARTERLY,2027-Q4,2027-10-01,2027-12-31"
    })
    void readsAPeriodAndWritesItTheSameWay(Frequency frequency, String text, LocalDate first, LocalDate last) {
        MeasurePeriod period = MeasurePeriod.parse(frequency, " " + text + " ").orElseThrow();
        assertThat(period.from()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.text()).isEqualTo(text);
        assertThat(MeasurePeriod.holding(frequency, last)).isEqualTo(period);
        assertThat(period.plus(1).plus(-1)).isEqualTo(period);
        assertThat(period.plus(1).from()).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,2027-W53", "WEEKLY,2027-W00", "WEEKLY,2027-W9", "WEEKLY,2027-09", "WEEKLY,2027-03-01", "MONTHLY,2027-13", "MONTHLY,2027-W09",
        "MONTHLY,2027-3", "QUARTERLY,2027-Q5", "QUARTERLY,2027-01", "QUARTERLY,Q1 2027"
    })
    void refusesWhatIsNoPeriodOfTheFrequency(Frequency frequency, String text) {
        assertThat(MeasurePeriod.parse(frequency, text)).isEmpty();
    }

    @Test
    void isOverOnceItsLastDayHasPassed() {
        MeasurePeriod february = MeasurePeriod.parse(Frequency.MONTHLY, "2027-02").orElseThrow();
        assertThat(february.isOverOn(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(february.isOverOn(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(MeasurePeriod.lastOverOn(Frequency.MONTHLY, LocalDate.of(2027, 3, 1))).isEqualTo(february);
    }
}
