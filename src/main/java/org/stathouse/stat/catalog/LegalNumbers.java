package org.stathouse.stat.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.DayKind;
import org.stathouse.stat.LegalRules;

/** The one row that holds the {@link LegalRules} in force. */
@Entity
@Table(name = "stat_rules")
class LegalNumbers {

    static final int ID = 1;

    @Id
    private int id;

    @Version
    private @Nullable Long version;

    @Column(name = "memo_hours_before")
    private int memoHoursBefore;

    @Column(name = "memo_days_after")
    private int memoDaysAfter;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_kind")
    private DayKind dayKind;

    /** For JPA only: the migration makes the row. */
    @SuppressWarnings("NullAway.Init")
    protected LegalNumbers() {}

    LegalRules rules() {
        return new LegalRules(Objects.requireNonNull(version), memoHoursBefore, memoDaysAfter, dayKind);
    }

    void take(LegalRules rules) {
        memoHoursBefore = rules.memoHoursBefore();
        memoDaysAfter = rules.memoDaysAfter();
        dayKind = rules.dayKind();
    }
}
