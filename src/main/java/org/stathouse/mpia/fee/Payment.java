package org.stathouse.mpia.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment, a refund or a write-off, as staff recorded it; never changed. */
@Entity
@Table(name = "mpia_fee_payment")
class Payment {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentMethod method;

    private @Nullable String reference;

    private @Nullable String reason;

    @Column(name = "ordered_by")
    private @Nullable String orderedBy;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    Payment(UUID request, PaymentKind kind, BigDecimal amount, Details details, LocalDate on, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.kind = kind;
        this.amount = Money.of(amount);
        this.method = details.method();
        this.reference = details.reference();
        this.reason = details.reason();
        this.orderedBy = details.orderedBy();
        this.paidOn = on;
        this.enteredBy = by;
        this.enteredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param orderedBy the body that ordered a refund, if one did */
    record Details(
            @Nullable PaymentMethod method, @Nullable String reference, @Nullable String reason, @Nullable String orderedBy) {}

    UUID id() {
        return id;
    }

    PaymentKind kind() {
        return kind;
    }

    BigDecimal amount() {
        return amount;
    }

    Details details() {
        return new Details(method, reference, reason, orderedBy);
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String enteredBy() {
        return enteredBy;
    }
}
