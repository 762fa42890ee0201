package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.status.ToleranceForm;

/** The six limits of tolerances. */
class LimitFields extends Composite<Fields> {

    private final IntegerField scheduleAmber;
    private final IntegerField scheduleRed;
    private final IntegerField outcomeAmber;
    private final IntegerField outcomeRed;
    private final IntegerField budgetAmber;
    private final IntegerField budgetRed;

    /**
     * @param own what is set; none while nothing is
     * @param defaults what holds where a field is empty, shown inside it
     */
    LimitFields(@Nullable ToleranceForm own, ToleranceForm defaults) {
        ToleranceForm set = own == null ? new ToleranceForm(null, null, null, null, null, null, null) : own;
        scheduleAmber = limit("Schedule: Amber after", "days", set.scheduleAmberDays(), defaults.scheduleAmberDays());
        scheduleRed = limit("Schedule: Red after", "days", set.scheduleRedDays(), defaults.scheduleRedDays());
        outcomeAmber = limit("Outcome: Amber after", "%", set.outcomeAmberPercent(), defaults.outcomeAmberPercent());
        outcomeRed = limit("Outcome: Red after", "%", set.outcomeRedPercent(), defaults.outcomeRedPercent());
        budgetAmber = limit("Budget: Amber after", "%", set.budgetAmberPercent(), defaults.budgetAmberPercent());
        budgetRed = limit("Budget: Red after", "%", set.budgetRedPercent(), defaults.budgetRedPercent());
        getContent().addClassName("limit-fields");
        getContent().add(scheduleAmber, scheduleRed, outcomeAmber, outcomeRed, budgetAmber, budgetRed);
    }

    /** Shows faults at these fields; {@code prefix} stands before each name. */
    void register(String prefix, FaultSummary faults) {
        faults.withField(prefix + "scheduleAmberDays", scheduleAmber)
                .withField(prefix + "scheduleRedDays", scheduleRed)
                .withField(prefix + "outcomeAmberPercent", outcomeAmber)
                .withField(prefix + "outcomeRedPercent", outcomeRed)
                .withField(prefix + "budgetAmberPercent", budgetAmber)
                .withField(prefix + "budgetRedPercent", budgetRed);
    }

    ToleranceForm read(@Nullable BigDecimal budget) {
        return new ToleranceForm(
                scheduleAmber.getValue(), scheduleRed.getValue(), budgetAmber.getValue(), budgetRed.getValue(), outcomeAmber.getValue(), outcomeRed.getValue(), budget);
    }

    private static IntegerField limit(String label, String unit, @Nullable Integer value, @Nullable Integer fallback) {
        IntegerField field = new IntegerField(label);
        field.setSuffixComponent(new Span(unit));
        field.setValue(value);
        field.setPlaceholder(fallback == null ? "" : fallback.toString());
        return field;
    }
}
