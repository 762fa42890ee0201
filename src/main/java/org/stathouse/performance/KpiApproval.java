package org.stathouse.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiDefinition;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * The proposal of a KPI's definition, baseline and target on its way to SteerCo. It guards its own transitions: a step that its
 * state does not allow is a {@link Conflict}, for then somebody else moved it on.
 */
@Entity
@Table(name = "performance_approval")
class KpiApproval {

    /** The type of these cases in a {@link CaseRef}. */
    static final String CASE_TYPE = "kpi-approval";

    @Id
    private UUID id;

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private ApprovalState state = ApprovalState.PROPOSED;

    /** What KPI it is about, while it is open: no two open proposals have the same. */
    @Column(name = "open_key")
    private @Nullable String openKey;

    @Embedded
    private KpiProposal proposal;

    private String proposer;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected KpiApproval() {}

    KpiApproval(String number, KpiProposal proposal, String proposer, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.proposal = proposal;
        this.openKey = keyOf(proposal);
        this.proposer = proposer;
        this.proposedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** By what two proposals are about the same KPI: its id, or the title of a new one. */
    static String keyOf(KpiProposal proposal) {
        UUID kpi = proposal.kpiId();
        return kpi == null ? "title:" + Objects.requireNonNull(proposal.title()).toLowerCase(Locale.ROOT) : kpi.toString();
    }

    /** Puts what was sent back before SteerCo again. */
    void revise(KpiProposal revised, Instant now) {
        require(ApprovalState.SENT_BACK);
        proposal = revised;
        openKey = keyOf(revised);
        state = ApprovalState.PROPOSED;
        proposedAt = now.truncatedTo(ChronoUnit.MICROS);
        closedReason = null;
        closedBy = null;
        closedAt = null;
        decisionNumber = null;
    }

    /** Takes SteerCo's decision. */
    void decide(KpiOutcome outcome, String reason, String register, String by, Instant now) {
        require(ApprovalState.PROPOSED);
        decisionNumber = register;
        leave(outcome.state(), reason, by, now);
    }

    /** The KPI that the approval defined, which a new one only gets with it. */
    void defines(UUID kpi) {
        KpiProposal known = proposal;
        proposal = new KpiProposal(
                kpi, known.title(), known.actionId(), known.definition(), known.formula(), known.source(), known.location(), known.method(),
                known.proxy(), known.steward(), known.frequency(), known.direction(), known.baseline(), known.baselineYear(), known.target(),
                known.targetYear(), known.rationale());
    }

    void withdraw(String reason, String by, Instant now) {
        if (!state.isOpen()) {
            throw movedOn();
        }
        leave(ApprovalState.WITHDRAWN, reason, by, now);
    }

    private void require(ApprovalState expected) {
        if (state != expected) {
            throw movedOn();
        }
    }

    private void leave(ApprovalState to, String reason, String by, Instant now) {
        state = to;
        openKey = to.isOpen() ? keyOf(proposal) : null;
        closedReason = reason;
        closedBy = by;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("performance.movedOn", number, state.label().toLowerCase(Locale.ROOT)));
    }

    /** What the plan takes over. */
    KpiDefinition definition() {
        return new KpiDefinition(
                Objects.requireNonNull(proposal.definition()),
                Objects.requireNonNull(proposal.formula()),
                Objects.requireNonNull(proposal.source()),
                Objects.requireNonNull(proposal.frequency()).label(),
                Objects.requireNonNull(proposal.direction()).label(),
                Objects.requireNonNull(proposal.baseline()),
                proposal.baselineYear(),
                Objects.requireNonNull(proposal.target()),
                Objects.requireNonNull(proposal.targetYear()));
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A proposal is stored before anybody sees it");
    }

    String number() {
        return number;
    }

    ApprovalState state() {
        return state;
    }

    KpiProposal proposal() {
        return proposal;
    }

    String title() {
        return Objects.requireNonNull(proposal.title());
    }

    String proposer() {
        return proposer;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable String closedReason() {
        return closedReason;
    }

    @Nullable String closedBy() {
        return closedBy;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    @Nullable String decisionNumber() {
        return decisionNumber;
    }
}
