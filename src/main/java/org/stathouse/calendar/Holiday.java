package org.stathouse.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which City offices are closed: made by a legal rule, or added by hand for a proclaimed day. A legal one that the
 * City works through stays as a row that is not observed.
 */
@Entity
@Table(name = "holiday")
class Holiday {

    @Id
    private UUID id;

    private LocalDate heldOn;

    private String name;

    @Column(name = "rule_key")
    private @Nullable String rule;

    private @Nullable Integer ruleYear;

    @Enumerated(EnumType.STRING)
    private HolidayBasis basis;

    private boolean observed;

    @Version
    private long version;

    protected Holiday() {}

    private Holiday(
            LocalDate heldOn, String name, @Nullable String rule, @Nullable Integer ruleYear, HolidayBasis basis, boolean observed) {
        this.id = UUID.randomUUID();
        this.heldOn = heldOn;
        this.name = name;
        this.rule = rule;
        this.ruleYear = ruleYear;
        this.basis = basis;
        this.observed = observed;
    }

    static Holiday added(LocalDate heldOn, String name) {
        return new Holiday(heldOn, name, null, null, HolidayBasis.ADDED, true);
    }

    static Holiday legal(LegalHoliday legal, String name) {
        return new Holiday(legal.heldOn(), name, legal.rule(), legal.year(), legal.basis(), legal.observed());
    }

    boolean isMadeByRule() {
        return rule != null;
    }

    void removeFromObservance() {
        observed = false;
    }

    void restore() {
        observed = true;
    }

    UUID id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String name() {
        return name;
    }

    boolean isObserved() {
        return observed;
    }

    long version() {
        return version;
    }

    HolidayView view() {
        return new HolidayView(id, heldOn, name, basis, basis.legal(), observed, version);
    }
}
