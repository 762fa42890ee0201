package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What holds for coming cycles and for actions without tolerances of their own; the one row that the migration made. */
@Entity
@Table(name = "status_settings")
class StatusSettings {

    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private @Nullable Long version;

    @Column(name = "opening_day")
    private int openingDay;

    @Column(name = "due_working_day")
    private int dueWorkingDay;

    @Column(name = "review_working_day")
    private int reviewWorkingDay;

    @Column(name = "lock_working_day")
    private int lockWorkingDay;

    @Embedded
    private ToleranceFigures tolerances;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected StatusSettings() {}

    void change(CycleSettings settings) {
        openingDay = settings.openingDay();
        dueWorkingDay = settings.dueWorkingDay();
        reviewWorkingDay = settings.reviewWorkingDay();
        lockWorkingDay = settings.lockWorkingDay();
        tolerances = ToleranceFigures.of(settings.tolerances());
    }

    long version() {
        return Objects.requireNonNull(version, "The migration made the row");
    }

    CycleSettings view() {
        return new CycleSettings(version(), openingDay, dueWorkingDay, reviewWorkingDay, lockWorkingDay, toleranceForm());
    }

    ToleranceForm toleranceForm() {
        return new ToleranceForm(
                tolerances.scheduleAmberDays(), tolerances.scheduleRedDays(), tolerances.budgetAmberPercent(),
                tolerances.budgetRedPercent(), tolerances.outcomeAmberPercent(), tolerances.outcomeRedPercent(), null);
    }
}
