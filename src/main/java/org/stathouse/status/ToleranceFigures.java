package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** From where on a figure is Amber and Red; days are calendar days. In an action's own, what is absent is as in the settings. */
@Embeddable
record ToleranceFigures(
        @Column(name = "schedule_amber_days") @Nullable Integer scheduleAmberDays,
        @Column(name = "schedule_red_days") @Nullable Integer scheduleRedDays,
        @Column(name = "budget_amber_percent") @Nullable Integer budgetAmberPercent,
        @Column(name = "budget_red_percent") @Nullable Integer budgetRedPercent,
        @Column(name = "outcome_amber_percent") @Nullable Integer outcomeAmberPercent,
        @Column(name = "outcome_red_percent") @Nullable Integer outcomeRedPercent) {

    static ToleranceFigures of(ToleranceForm form) {
        return new ToleranceFigures(
                form.scheduleAmberDays(), form.scheduleRedDays(), form.budgetAmberPercent(), form.budgetRedPercent(),
                form.outcomeAmberPercent(), form.outcomeRedPercent());
    }
}
