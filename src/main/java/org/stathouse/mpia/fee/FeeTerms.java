package org.stathouse.mpia.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row of settings of the fees. */
@Entity
@Table(name = "mpia_fee_settings")
class FeeTerms {

    /** The row that the migration made. */
    static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000183");

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "copy_rate")
    private BigDecimal copyRate;

    @Column(name = "deposit_percent")
    private int depositPercent;

    @Column(name = "board_threshold")
    private BigDecimal boardThreshold;

    @Column(name = "answer_days")
    private int answerDays;

    @Column(name = "pay_days")
    private int payDays;

    @Column(name = "reminder_days")
    private int reminderDays;

    @Column(name = "hours_a_year")
    private int hoursAYear;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected FeeTerms() {}

    /** Takes figures that a policy has found in order. */
    void take(FeeFigures figures, String by, Instant now) {
        copyRate = Money.of(Objects.requireNonNull(figures.copyRate()));
        depositPercent = Objects.requireNonNull(figures.depositPercent());
        boardThreshold = Money.of(Objects.requireNonNull(figures.boardThreshold()));
        answerDays = Objects.requireNonNull(figures.answerDays());
        payDays = Objects.requireNonNull(figures.payDays());
        reminderDays = Objects.requireNonNull(figures.reminderDays());
        hoursAYear = Objects.requireNonNull(figures.hoursAYear());
        changedBy = by;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    FeeFigures figures() {
        return new FeeFigures(copyRate, depositPercent, boardThreshold, answerDays, payDays, reminderDays, hoursAYear);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "The row is stored before anybody sees it");
    }

    BigDecimal copyRate() {
        return copyRate;
    }

    int depositPercent() {
        return depositPercent;
    }

    BigDecimal boardThreshold() {
        return boardThreshold;
    }

    int answerDays() {
        return answerDays;
    }

    int payDays() {
        return payDays;
    }

    int reminderDays() {
        return reminderDays;
    }

    int hoursAYear() {
        return hoursAYear;
    }

    @Nullable String changedBy() {
        return changedBy;
    }

    @Nullable Instant changedAt() {
        return changedAt;
    }
}
