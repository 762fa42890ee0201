package org.stathouse.status;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiId;
import org.stathouse.shared.Fault;

/**
 * Which rating the figures of a report suggest under the action's tolerances (processes.md A.2 [P]: tolerances belong to each
 * action; complaints about ratings "felt, not defined"). Nothing is suggested where a figure is missing, nor for resources.
 */
final class SuggestionPolicy {

    /**
     * What the plan says that the report's figures are compared with.
     *
     * @param end the planned end, a calendar day
     * @param directions the desired direction of each KPI as its source words it: Increase, Decrease, Maintain
     */
    record Plan(@Nullable LocalDate end, ToleranceForm tolerances, Map<KpiId, String> directions) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SuggestionPolicy() {}

    static List<Suggestion> of(ReportForm form, Plan plan) {
        return Stream.of(schedule(form, plan), outcome(form, plan), budget(form, plan)).flatMap(Optional::stream).toList();
    }

    /** How many calendar days the forecast end lies behind the planned one. */
    private static Optional<Suggestion> schedule(ReportForm form, Plan plan) {
        Integer amber = plan.tolerances().scheduleAmberDays();
        Integer red = plan.tolerances().scheduleRedDays();
        if (form.forecastEnd() == null || plan.end() == null || amber == null || red == null) {
            return Optional.empty();
        }
        long late = ChronoUnit.DAYS.between(plan.end(), form.forecastEnd());
        Fault why = Fault.of("status.suggested.schedule", Math.max(late, 0), amber, red);
        return Optional.of(new Suggestion(Dimension.SCHEDULE, rag(BigDecimal.valueOf(late), amber, red), why));
    }

    /** How far the forecast cost lies above the budget, in percent of it. */
    private static Optional<Suggestion> budget(ReportForm form, Plan plan) {
        Integer amber = plan.tolerances().budgetAmberPercent();
        Integer red = plan.tolerances().budgetRedPercent();
        BigDecimal budget = plan.tolerances().budget();
        if (form.forecastCost() == null || budget == null || budget.signum() <= 0 || amber == null || red == null) {
            return Optional.empty();
        }
        BigDecimal over = percent(form.forecastCost().subtract(budget), budget);
        Fault why = Fault.of("status.suggested.budget", shown(over), amber, red);
        return Optional.of(new Suggestion(Dimension.BUDGET, rag(over, amber, red), why));
    }

    /** How far the worst KPI misses its target, in percent of it. */
    private static Optional<Suggestion> outcome(ReportForm form, Plan plan) {
        Integer amber = plan.tolerances().outcomeAmberPercent();
        Integer red = plan.tolerances().outcomeRedPercent();
        if (amber == null || red == null) {
            return Optional.empty();
        }
        return form.kpis().stream()
                .map(reading -> reading.kpi() == null ? null : miss(reading, plan.directions().getOrDefault(reading.kpi(), "")))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(miss -> new Suggestion(
                        Dimension.OUTCOME, rag(miss, amber, red), Fault.of("status.suggested.outcome", shown(miss), amber, red)));
    }

    /** By how much a figure misses its target, in percent of it; none where the two cannot be compared. */
    static @Nullable BigDecimal miss(KpiReading reading, String direction) {
        BigDecimal value = reading.value();
        BigDecimal target = reading.target();
        if (value == null || target == null || target.signum() == 0) {
            return null;
        }
        return switch (direction) {
            case "Increase" -> percent(target.subtract(value), target);
            case "Decrease" -> percent(value.subtract(target), target);
            case "Maintain" -> percent(value.subtract(target).abs(), target);
            // A source's other words ("Not Applicable") say that neither direction is better.
            default -> null;
        };
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole.abs(), MathContext.DECIMAL64);
    }

    private static BigDecimal shown(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static Rag rag(BigDecimal beyond, int amber, int red) {
        if (beyond.compareTo(BigDecimal.valueOf(red)) > 0) {
            return Rag.RED;
        }
        return beyond.compareTo(BigDecimal.valueOf(amber)) > 0 ? Rag.AMBER : Rag.GREEN;
    }
}
