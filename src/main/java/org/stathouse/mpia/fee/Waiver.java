package org.stathouse.mpia.fee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** A requester's wish that the fee be waived, and what was decided on it (GP §4-206(e)). */
@Entity
@Table(name = "mpia_fee_waiver")
class Waiver {

    static final String CASE_TYPE = "mpia-fee-waiver";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID request;

    private String number;

    @Enumerated(EnumType.STRING)
    private WaiverGround ground;

    private String statement;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable Boolean affidavit;

    @Column(name = "household_income")
    private @Nullable BigDecimal householdIncome;

    @Column(name = "median_income")
    private @Nullable BigDecimal medianIncome;

    @Column(name = "public_interest")
    @Enumerated(EnumType.STRING)
    private @Nullable PublicInterest publicInterest;

    @ElementCollection
    @CollectionTable(name = "mpia_fee_waiver_factor", joinColumns = @JoinColumn(name = "waiver_id"))
    @MapKeyColumn(name = "factor")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "finding")
    private Map<WaiverFactor, String> findings = new EnumMap<>(WaiverFactor.class);

    private @Nullable Integer percent;

    private @Nullable String reasons;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    Waiver(UUID request, String number, WaiverGround ground, String statement, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.number = number;
        this.ground = ground;
        this.statement = statement;
        this.askedBy = by;
        this.askedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the decision, which a policy has found in order. */
    void decide(DecideWaiver decision, String by, Instant now) {
        if (decidedAt != null) {
            throw new Conflict(Fault.of("mpia.fee.waiver.decided", number));
        }
        affidavit = decision.affidavit();
        householdIncome = decision.householdIncome();
        medianIncome = decision.medianIncome();
        publicInterest = decision.publicInterest();
        findings.clear();
        findings.putAll(WaiverPolicy.said(decision.findings()));
        percent = Objects.requireNonNull(decision.percent());
        reasons = Objects.requireNonNull(decision.reasons()).strip();
        decidedBy = by;
        decidedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Nobody needs the decision any more: the request has come to its end. */
    void lapse(String why, Instant now) {
        percent = 0;
        reasons = why;
        decidedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID id) {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A wish is stored before anybody sees it");
    }

    UUID request() {
        return request;
    }

    String number() {
        return number;
    }

    WaiverGround ground() {
        return ground;
    }

    String statement() {
        return statement;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean open() {
        return decidedAt == null;
    }

    @Nullable Boolean affidavit() {
        return affidavit;
    }

    @Nullable BigDecimal householdIncome() {
        return householdIncome;
    }

    @Nullable BigDecimal medianIncome() {
        return medianIncome;
    }

    @Nullable PublicInterest publicInterest() {
        return publicInterest;
    }

    Map<WaiverFactor, String> findings() {
        return Map.copyOf(findings);
    }

    /** How much is waived, 0 to 100; none while it is open. */
    @Nullable Integer percent() {
        return percent;
    }

    @Nullable String reasons() {
        return reasons;
    }

    @Nullable String decidedBy() {
        return decidedBy;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
