package org.stathouse.performance.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stathouse.plan.KpiFigure;
import org.stathouse.plan.KpiFigure.Kind;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;

/** When a measure missed its target of a fiscal year, and by how much. */
class YearComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "Increase, Count, 90, 100, 10",
        "Increase, Count, 100, 100, 0",
        "Increase, Count, 120, 100, 0",
        "Decrease, Count, 120, 100, 20",
        "Decrease, Count, 80, 100, 0",
        "Increase, Count, 999, 1000, 1",
        "Increase, Percent, 0.89, 0.95, 6",
        "Increase, Count, -5, 10, 150",
        "Decrease, Count, 0, 0, 0",
    })
    void tellsByHowManyPercentOfItTheTargetWasMissed(String direction, String format, String figure, String target, int missedBy) {
        assertThat(compared(direction, format, figure, target).missedBy()).isEqualByComparingTo(BigDecimal.valueOf(missedBy));
    }

    @ParameterizedTest
    @CsvSource({
        "Maintain, Count, 90, 100",
        "Not Applicable, Count, 90, 100",
        ", Count, 90, 100",
        "Increase, Count, about 90, 100",
        "Increase, Count, 90, TBD",
        "Decrease, Count, 3, 0",
        "Increase, Percent, 0.89, 95",
        "Decrease, Percent, 12, 0.1",
    })
    void comparesNothingThatCannotBeCompared(@Nullable String direction, String format, String figure, String target) {
        YearComparison comparison = compared(direction, format, figure, target);

        assertThat(comparison.missedBy()).isNull();
        assertThat(comparison.isMissed()).isFalse();
    }

    @Test
    void takesTheNewestYearThatHasBoth() {
        KpiView measure = measure("Increase", "Count", List.of(
                new KpiFigure("FY24", Kind.ACTUAL, "80"),
                new KpiFigure("FY24", Kind.TARGET, "100"),
                new KpiFigure("FY25", Kind.ACTUAL, "110"),
                new KpiFigure("FY25", Kind.TARGET, "105"),
                new KpiFigure("FY26 Q1", Kind.ACTUAL, "30"),
                new KpiFigure("FY26", Kind.TARGET, "120")));

        assertThat(YearComparison.newest(measure)).get().extracting(YearComparison::year, YearComparison::figure, YearComparison::target)
                .containsExactly("FY25", "110", "105");
    }

    @Test
    void isNoneWhereNoYearHasBoth() {
        assertThat(YearComparison.newest(measure("Increase", "Count", List.of(new KpiFigure("FY25", Kind.ACTUAL, "1"))))).isEmpty();
    }

    private static YearComparison compared(@Nullable String direction, String format, String figure, String target) {
        return YearComparison.newest(measure(direction, format, List.of(
                        new KpiFigure("FY25", Kind.ACTUAL, figure), new KpiFigure("FY25", Kind.TARGET, target))))
                .orElseThrow();
    }

    private static KpiView measure(@Nullable String direction, String format, List<KpiFigure> figures) {
        return new KpiView(
                new KpiId(UUID.randomUUID()), null, "Calls answered", null, null, null, List.of(), null, null, null, direction, format, null, null,
                null, null, null, null, null, null, null, null, figures);
    }
}
