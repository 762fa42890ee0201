package org.stathouse.status;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From where on a figure is Amber and from where on Red: up to the tolerance it is Green, beyond it Amber, beyond the second Red
 * (processes.md A.2: tolerances belong to each action).
 *
 * @param scheduleAmberDays calendar days that the forecast end may lie behind the planned one
 * @param budgetAmberPercent how much dearer than the budget the forecast may be
 * @param outcomeAmberPercent how far a KPI may miss its target
 * @param budget the action's budget in dollars, if it has one; never a default
 */
public record ToleranceForm(
        @Nullable Integer scheduleAmberDays,
        @Nullable Integer scheduleRedDays,
        @Nullable Integer budgetAmberPercent,
        @Nullable Integer budgetRedPercent,
        @Nullable Integer outcomeAmberPercent,
        @Nullable Integer outcomeRedPercent,
        @Nullable BigDecimal budget) {}
