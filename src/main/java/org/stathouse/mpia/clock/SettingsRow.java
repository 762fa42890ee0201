package org.stathouse.mpia.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one row that holds the {@link ClockSettings} in force. */
@Entity
@Table(name = "mpia_clock_settings")
class SettingsRow {

    static final int ID = 1;

    @Id
    private int id;

    @Version
    private @Nullable Long version;

    @Column(name = "acknowledgement_days")
    private int acknowledgementDays;

    @Column(name = "emergency_production_days")
    private int emergencyProductionDays;

    @Column(name = "consent_days")
    private int consentDays;

    @Column(name = "ombudsman_stops")
    private boolean ombudsmanStops;

    @Column(name = "last_day_rolls")
    private boolean lastDayRolls;

    /** For JPA only: the migration makes the row. */
    protected SettingsRow() {}

    ClockSettings settings() {
        return new ClockSettings(
                Objects.requireNonNull(version), acknowledgementDays, emergencyProductionDays, consentDays, ombudsmanStops, lastDayRolls);
    }

    void take(ClockSettings settings) {
        acknowledgementDays = settings.acknowledgementDays();
        emergencyProductionDays = settings.emergencyProductionDays();
        consentDays = settings.consentDays();
        ombudsmanStops = settings.ombudsmanStops();
        lastDayRolls = settings.lastDayRolls();
    }
}
