package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stathouse.plan.KpiId;

class SuggestionPolicyTest {

    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final KpiId KPI = new KpiId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({"-5, GREEN", "0, GREEN", "10, GREEN", "11, AMBER", "30, AMBER", "31, RED"})
    void ratesTheScheduleByTheCalendarDaysBehindThePlannedEnd(int days, Rag expected) {
        assertThat(rag(Forms.forecast(END.plusDays(days), null, null), Dimension.SCHEDULE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"900, GREEN", "1050, GREEN", "1050.01, AMBER", "1100, AMBER", "1101, RED"})
    void ratesTheBudgetByThePercentageAboveIt(String cost, Rag expected) {
        assertThat(rag(Forms.forecast(END, null, cost), Dimension.BUDGET)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Increase, 95, GREEN", "Increase, 94, AMBER", "Increase, 84, RED", "Increase, 200, GREEN",
        "Decrease, 105, GREEN", "Decrease, 106, AMBER", "Decrease, 116, RED", "Decrease, 1, GREEN",
        "Maintain, 94, AMBER", "Maintain, 106, AMBER", "Maintain, 120, RED"
    })
    void ratesTheOutcomeByHowFarAKpiMissesItsTargetInTheDirectionThatIsDesired(String direction, String value, Rag expected) {
        assertThat(rag(reading(new BigDecimal(value), BigDecimal.valueOf(100)), Dimension.OUTCOME, direction)).isEqualTo(expected);
    }

    @Test
    void takesTheWorstOfSeveralKpis() {
        ReportForm form = Forms.rows(
                List.of(),
                List.of(
                        new KpiReading(KPI, "FY27", BigDecimal.valueOf(100), BigDecimal.valueOf(100), null),
                        new KpiReading(KPI, "FY28", BigDecimal.valueOf(10), BigDecimal.valueOf(100), null)),
                List.of(),
                Set.of());

        assertThat(rag(form, Dimension.OUTCOME, "Increase")).isEqualTo(Rag.RED);
    }

    @Test
    void suggestsNothingWhereAFigureIsMissing() {
        assertThat(SuggestionPolicy.of(Forms.forecast(null, null, null), plan("Increase"))).isEmpty();
        assertThat(rag(reading(BigDecimal.ONE, BigDecimal.TEN), Dimension.OUTCOME, "Not Applicable")).isNull();
        assertThat(rag(reading(BigDecimal.ONE, BigDecimal.ZERO), Dimension.OUTCOME, "Increase")).isNull();
        assertThat(rag(reading(BigDecimal.ONE, null), Dimension.OUTCOME, "Increase")).isNull();
    }

    @Test
    void neverSuggestsResources() {
        assertThat(rag(Forms.forecast(END.plusYears(1), null, "9999"), Dimension.RESOURCES)).isNull();
    }

    private static ReportForm reading(BigDecimal value, @Nullable BigDecimal target) {
        return Forms.rows(List.of(), List.of(new KpiReading(KPI, "FY27", value, target, null)), List.of(), Set.of());
    }

    private static @Nullable Rag rag(ReportForm form, Dimension dimension) {
        return rag(form, dimension, "Increase");
    }

    private static @Nullable Rag rag(ReportForm form, Dimension dimension, String direction) {
        return SuggestionPolicy.of(form, plan(direction)).stream()
                .filter(suggestion -> suggestion.dimension() == dimension)
                .map(Suggestion::rag)
                .findFirst()
                .orElse(null);
    }

    private static SuggestionPolicy.Plan plan(String direction) {
        ToleranceForm tolerances = new ToleranceForm(10, 30, 5, 10, 5, 15, new BigDecimal("1000"));
        return new SuggestionPolicy.Plan(END, tolerances, Map.of(KPI, direction));
    }
}
