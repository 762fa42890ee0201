package org.stathouse.mpia.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.fee.FeeLine.Range;

/** Copies at a price a page, postage and media at cost. A copy fee of another law goes before the City’s (GP §4-206(b): “that law applies”). */
@Entity
@Table(name = "mpia_fee_charge")
class Charge {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID request;

    @Enumerated(EnumType.STRING)
    private ChargeKind kind;

    private @Nullable Integer pages;

    private @Nullable BigDecimal unit;

    private BigDecimal amount;

    private String note;

    private @Nullable String citation;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Charge() {}

    private Charge(UUID request, ChargeKind kind, BigDecimal amount, String note, LocalDate on, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.kind = kind;
        this.amount = amount;
        this.note = note;
        this.spentOn = on;
        this.enteredBy = by;
        this.enteredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param citation the law that sets this price, where it is not the City’s */
    static Charge copies(UUID request, int pages, BigDecimal perPage, @Nullable String citation, String note, LocalDate on, String by, Instant now) {
        Charge charge = new Charge(request, ChargeKind.COPIES, Money.times(BigDecimal.valueOf(pages), perPage), note, on, by, now);
        charge.pages = pages;
        charge.unit = perPage;
        charge.citation = citation;
        return charge;
    }

    static Charge atCost(UUID request, ChargeKind kind, BigDecimal amount, String note, LocalDate on, String by, Instant now) {
        return new Charge(request, kind, Money.of(amount), note, on, by, now);
    }

    /** It as a line of the fee. */
    FeeLine line() {
        String label = note.isEmpty() ? kind.label() : kind.label() + ", " + note;
        return pages == null || unit == null
                ? FeeLine.amount(kind.line(), label, Range.exactly(amount))
                : FeeLine.copies(label, unit, Range.exactly(BigDecimal.valueOf(pages)), citation);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A charge is stored before anybody sees it");
    }

    UUID request() {
        return request;
    }

    ChargeKind kind() {
        return kind;
    }

    @Nullable Integer pages() {
        return pages;
    }

    @Nullable BigDecimal unit() {
        return unit;
    }

    BigDecimal amount() {
        return amount;
    }

    String note() {
        return note;
    }

    @Nullable String citation() {
        return citation;
    }

    LocalDate spentOn() {
        return spentOn;
    }

    String enteredBy() {
        return enteredBy;
    }
}
