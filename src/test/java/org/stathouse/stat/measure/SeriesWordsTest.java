package org.stathouse.stat.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.chart.Chart;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;

class SeriesWordsTest {

    private static MeasureSeries series(MeasureDirection direction, String unit, Observation... rows) {
        return new MeasureSeries(
                UUID.randomUUID(), UUID.randomUUID(), "Overdue", unit, Frequency.MONTHLY, direction, figure("40"), "What is late", "311", "DPW", List.of(rows));
    }

    private static Observation row(int month, @Nullable String value, @Nullable String former, @Nullable String target) {
        return new Observation("2027-%02d".formatted(month), LocalDate.of(2027, month, 1), figure(value), figure(former), figure(target), null, null);
    }

    private static @Nullable BigDecimal figure(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static String lowerIsBetter(Observation... rows) {
        return SeriesWords.of(series(MeasureDirection.LOWER_IS_BETTER, "orders", rows));
    }

    @Test
    void saysTheLatestFigureAgainstItsTargetAndWhereItIsGoing() {
        assertThat(lowerIsBetter(row(1, "50", null, "40"), row(2, "38", null, "40")))
                .isEqualTo("2027-02: 38 orders, target at most 40 orders met. Better since 2027-01 (50 orders).");
        assertThat(SeriesWords.of(series(MeasureDirection.HIGHER_IS_BETTER, "%", row(1, "50", null, "40"), row(2, "38", null, "40"))))
                .isEqualTo("2027-02: 38%, target at least 40% not met. Worse since 2027-01 (50%).");
        assertThat(lowerIsBetter(row(1, "40", null, null), row(2, "40.0", null, null))).isEqualTo("2027-02: 40 orders, no target. Unchanged since 2027-01.");
    }

    @Test
    void theTargetThatCountsIsThatOfThePeriod() {
        assertThat(lowerIsBetter(row(2, "44", null, "45"))).contains("target at most 45 orders met");
    }

    @Test
    void namesWhatIsMissingWithdrawnAndRevised() {
        assertThat(lowerIsBetter(row(1, "50", "52", "40"), row(2, null, null, "40"), row(3, null, "44", "40"), row(4, "41", null, "40")))
                .isEqualTo("2027-04: 41 orders, target at most 40 orders not met. Better since 2027-01 (50 orders). Missing: 2027-02. Withdrawn: 2027-03."
                        + " Revised: 2027-01.");
    }

    @Test
    void saysThatThereAreNoFigures() {
        assertThat(lowerIsBetter()).isEqualTo("No figures yet.");
        assertThat(lowerIsBetter(row(1, null, "44", "40"))).isEqualTo("No figure stands for any of these periods.");
    }

    @Test
    void drawsEachPeriodAgainstItsOwnTargetAndLabelsTheLastOne() {
        Chart chart = SeriesChart.of(series(MeasureDirection.LOWER_IS_BETTER, "orders", row(1, "50", "52", "60"), row(2, null, null, "45")));
        assertThat(chart.table().rows()).containsExactly(List.of("2027-01", "50", "60", "52"), List.of("2027-02", "–", "45", "–"));
        assertThat(chart.svg(760)).contains("Target 45").doesNotContain("Target 40");
    }
}
