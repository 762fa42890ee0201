package org.stathouse.stat.memo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a Stat's analysts add to its weekly status: the two parts that no date and no item tells. */
@Entity
@Table(name = "stat_weekly_note")
class WeeklyNote {

    @Id
    @Column(name = "stat_id")
    private UUID stat;

    @Version
    private @Nullable Long version;

    private String emerging = "";

    private String risks = "";

    @Column(name = "saved_by")
    private String savedBy = "";

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WeeklyNote() {}

    WeeklyNote(UUID stat) {
        this.stat = stat;
    }

    void take(String newEmerging, String newRisks, String by, Instant now) {
        emerging = newEmerging;
        risks = newRisks;
        savedBy = by;
        savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** 0 as long as nothing has been written. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    String emerging() {
        return emerging;
    }

    String risks() {
        return risks;
    }

    String savedBy() {
        return Objects.requireNonNull(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }
}
