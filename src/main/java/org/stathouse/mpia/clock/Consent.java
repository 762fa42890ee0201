package org.stathouse.mpia.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** A question to the applicant for more time, and the answer (E1, GP §4-203(d) [P]). */
@Entity
@Table(name = "mpia_consent")
class Consent {

    /** What the applicant answered. */
    enum Answer { AWAITED, AGREED, REFUSED }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID requestId;

    private int days;

    private String reason;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_by")
    private String askedBy;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private @Nullable String evidence;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(UUID requestId, int days, String reason, LocalDate askedOn, String askedBy) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.days = days;
        this.reason = reason;
        this.askedOn = askedOn;
        this.askedBy = askedBy;
        this.answer = Answer.AWAITED;
    }

    void answer(boolean agreed, String evidence, LocalDate on, String by) {
        if (answer != Answer.AWAITED) {
            throw new Conflict(Fault.of("mpia.clock.consent.answered"));
        }
        this.answer = agreed ? Answer.AGREED : Answer.REFUSED;
        this.evidence = evidence;
        this.answeredOn = on;
        this.answeredBy = by;
    }

    boolean isAwaited() {
        return answer == Answer.AWAITED;
    }

    boolean isAgreed() {
        return answer == Answer.AGREED;
    }

    Movers.Consent mover() {
        return new Movers.Consent(Objects.requireNonNull(answeredOn, "only an agreed consent moves a date"), days);
    }

    ExtensionBook.Asked asked() {
        return new ExtensionBook.Asked(days, reason, askedOn);
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    int days() {
        return days;
    }

    String reason() {
        return reason;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    String askedBy() {
        return askedBy;
    }

    @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable String answeredBy() {
        return answeredBy;
    }

    @Nullable String evidence() {
        return evidence;
    }
}
