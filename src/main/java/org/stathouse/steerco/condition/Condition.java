package org.stathouse.steerco.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.ConditionStatus;

/**
 * A condition: what one person does by a date, and what will show it. It guards its own transitions: a step that its status does
 * not allow is a {@link Conflict}, for then somebody else moved it on.
 */
@Entity
@Table(name = "steerco_condition")
class Condition {

    static final String CASE_TYPE = "steerco-condition";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private ConditionPlace place;

    @Embedded
    private ConditionTerms terms;

    @Column(name = "first_due")
    private LocalDate firstDue;

    @Column(name = "new_dates")
    private int newDates;

    @Column(name = "new_date_reason")
    private @Nullable String newDateReason;

    @Embedded
    private @Nullable EvidenceGiven given;

    @Enumerated(EnumType.STRING)
    private ConditionStatus status;

    /** When it slipped last; cleared by a new date. */
    @Column(name = "slipped_at")
    private @Nullable Instant slippedAt;

    @Column(name = "returned_because")
    private @Nullable String returnedBecause;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "waived_because")
    private @Nullable String waivedBecause;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "set_at")
    private Instant setAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Condition() {}

    Condition(ConditionPlace place, ConditionTerms terms, Instant now) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.terms = terms;
        this.firstDue = terms.due();
        this.status = ConditionStatus.OPEN;
        this.setAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the owner's evidence; late evidence is taken as well, and the slip stays on record. */
    void handIn(EvidenceGiven evidence) {
        if (status != ConditionStatus.OPEN && status != ConditionStatus.SLIPPED) {
            throw movedOn();
        }
        status = ConditionStatus.ANSWERED;
        given = evidence;
        returnedBecause = null;
    }

    void verify(String by, Instant now) {
        require(ConditionStatus.ANSWERED);
        status = ConditionStatus.MET;
        verifiedBy = by;
        closedAt = now;
    }

    /**
     * Sends the evidence back. Evidence that was handed in by the last day keeps a condition from slipping while it is looked at;
     * what comes back after that day has slipped.
     *
     * @return whether the condition slips by it
     */
    boolean sendBack(String reason, boolean pastDue, Instant now) {
        require(ConditionStatus.ANSWERED);
        returnedBecause = reason;
        boolean slipsNow = pastDue && slippedAt == null;
        if (slipsNow) {
            slippedAt = now;
        }
        status = slippedAt == null ? ConditionStatus.OPEN : ConditionStatus.SLIPPED;
        return slipsNow;
    }

    /** @return whether it slips now; not if evidence is in, if it is closed, or if it has slipped already */
    boolean slip(Instant now) {
        if (status != ConditionStatus.OPEN) {
            return false;
        }
        status = ConditionStatus.SLIPPED;
        slippedAt = now;
        return true;
    }

    /** Takes a new date, counted; a slipped condition is open again. */
    void takeNewDate(LocalDate day, String reason) {
        requireOpen();
        terms = terms.dueOn(day);
        newDates++;
        newDateReason = reason;
        slippedAt = null;
        if (status == ConditionStatus.SLIPPED) {
            status = ConditionStatus.OPEN;
        }
    }

    void waive(String reason, Instant now) {
        requireOpen();
        status = ConditionStatus.WAIVED;
        waivedBecause = reason;
        closedAt = now;
    }

    /** Refuses where nothing more is expected. */
    void requireOpen() {
        if (status.isClosed()) {
            throw movedOn();
        }
    }

    private void require(ConditionStatus expected) {
        if (status != expected) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("steerco.condition.movedOn." + status.name(), number()));
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    boolean isOwnedBy(String username) {
        return owner().equals(username);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A condition is stored before anybody sees it");
    }

    ConditionPlace place() {
        return place;
    }

    ConditionTerms terms() {
        return terms;
    }

    String number() {
        return place.number();
    }

    String owner() {
        return terms.owner();
    }

    LocalDate due() {
        return terms.due();
    }

    LocalDate firstDue() {
        return firstDue;
    }

    int newDates() {
        return newDates;
    }

    @Nullable String newDateReason() {
        return newDateReason;
    }

    @Nullable EvidenceGiven given() {
        return given;
    }

    ConditionStatus status() {
        return status;
    }

    @Nullable Instant slippedAt() {
        return slippedAt;
    }

    @Nullable String returnedBecause() {
        return returnedBecause;
    }

    @Nullable String verifiedBy() {
        return verifiedBy;
    }

    @Nullable String waivedBecause() {
        return waivedBecause;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    Instant setAt() {
        return setAt;
    }
}
