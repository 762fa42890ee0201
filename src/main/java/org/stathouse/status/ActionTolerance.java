package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tolerances that TMO has given one action, and its budget. */
@Entity
@Table(name = "status_tolerance")
class ActionTolerance {

    @Id
    @Column(name = "action_id")
    private UUID actionId;

    @Version
    private @Nullable Long version;

    /** JPA leaves it out where all figures are the defaults. */
    @Embedded
    private @Nullable ToleranceFigures figures;

    private @Nullable BigDecimal budget;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ActionTolerance() {}

    ActionTolerance(UUID actionId) {
        this.actionId = actionId;
    }

    void change(ToleranceForm form) {
        figures = ToleranceFigures.of(form);
        budget = form.budget();
    }

    UUID actionId() {
        return actionId;
    }

    @Nullable BigDecimal budget() {
        return budget;
    }

    long version() {
        return Objects.requireNonNull(version, "Tolerances are stored before anybody sees them");
    }

    /** The action's own figures, the settings' where it has none. */
    ToleranceForm over(ToleranceForm defaults) {
        ToleranceFigures own = figures == null ? new ToleranceFigures(null, null, null, null, null, null) : figures;
        return new ToleranceForm(
                or(own.scheduleAmberDays(), defaults.scheduleAmberDays()),
                or(own.scheduleRedDays(), defaults.scheduleRedDays()),
                or(own.budgetAmberPercent(), defaults.budgetAmberPercent()),
                or(own.budgetRedPercent(), defaults.budgetRedPercent()),
                or(own.outcomeAmberPercent(), defaults.outcomeAmberPercent()),
                or(own.outcomeRedPercent(), defaults.outcomeRedPercent()),
                budget);
    }

    private static @Nullable Integer or(@Nullable Integer own, @Nullable Integer fallback) {
        return own == null ? fallback : own;
    }
}
