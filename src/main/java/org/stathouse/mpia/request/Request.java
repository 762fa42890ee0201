package org.stathouse.mpia.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * A request for public records (processes.md A.4). It guards its own transitions: a step that its stage does not allow is a
 * {@link Conflict}, for then somebody else moved it on.
 */
@Entity
@Table(name = "mpia_request")
class Request {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    @Embedded
    private Receipt receipt;

    @Embedded
    private Asker asker;

    @Embedded
    private Wanted wanted;

    @Embedded
    private SecretLink link;

    @Enumerated(EnumType.STRING)
    private RequestStage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for")
    private WaitsFor waitsFor;

    /** Whether the process stands still for the requester's clarification. */
    private boolean clarifying;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Embedded
    private @Nullable Place agency;

    @Column(name = "assessed_by")
    private @Nullable String assessedBy;

    @Column(name = "assessed_on")
    private @Nullable LocalDate assessedOn;

    /** Where the records stand already, or who is their custodian: what the letter of the assessment says. */
    private @Nullable String reference;

    @Embedded
    private @Nullable Decision decision;

    private @Nullable String releaser;

    @Column(name = "released_on")
    private @Nullable LocalDate releasedOn;

    @Embedded
    private @Nullable Ending ending;

    private int reopenings;

    @Embedded
    private @Nullable LitigationHold hold;

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

    @Embedded
    private @Nullable SpecialSteps special;

    @ElementCollection
    @CollectionTable(name = "mpia_receipt_correction", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<ReceiptCorrection> corrections = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Request() {}

    Request(UUID id, String number, Receipt receipt, Asker asker, Wanted wanted, SecretLink link, Tier tier, @Nullable Place agency) {
        this.id = id;
        this.number = number;
        this.receipt = receipt;
        this.asker = asker;
        this.wanted = wanted;
        this.link = link;
        this.stage = RequestStage.INTAKE;
        this.waitsFor = WaitsFor.NOBODY;
        this.tier = tier;
        this.agency = agency;
    }

    /** Intake has judged how sensitive it is, who answers for it and what the law gives for it. */
    void assess(Tier judged, @Nullable Place answering, @Nullable String pointsTo, String by, LocalDate on) {
        require(RequestStage.INTAKE);
        tier = judged;
        agency = answering == null ? agency : answering;
        reference = pointsTo;
        assessedBy = by;
        assessedOn = on;
        waitsFor = WaitsFor.NOBODY;
    }

    /** The process stands still until the requester has clarified; no date moves for it (mpia.md §1). */
    void awaitClarification() {
        require(RequestStage.INTAKE);
        clarifying = true;
        waitsFor = WaitsFor.CLARIFICATION;
    }

    /** Goes on after a clarification. Tells whether the process stood still for it. */
    boolean clarified() {
        boolean stoodStill = clarifying;
        clarifying = false;
        if (waitsFor == WaitsFor.CLARIFICATION) {
            waitsFor = WaitsFor.NOBODY;
        }
        return stoodStill;
    }

    /** The answer that was about to go out is thought over. */
    void recallAnswer() {
        require(RequestStage.INTAKE);
        if (ending == null) {
            throw movedOn();
        }
        ending = null;
    }

    /** Moves on to a stage of the work, from one of those given. */
    void moveTo(RequestStage next, RequestStage... from) {
        require(from);
        if (next == RequestStage.CLOSED) {
            throw new IllegalArgumentException("A request is closed with an outcome");
        }
        stage = next;
    }

    void propose(Decision proposal) {
        require(RequestStage.REVIEW);
        decision = proposal;
    }

    void reviewedByLaw(String by) {
        require(RequestStage.LAW);
        decision = decision().reviewedByLaw(by);
        stage = RequestStage.APPROVE;
    }

    /** Law or the approver sends it back to the custodian. */
    void sendBack(String because) {
        require(RequestStage.LAW, RequestStage.APPROVE);
        decision = decision().returned(because);
        stage = RequestStage.REVIEW;
    }

    /** The decision is taken. A temporary denial has no outcome before the court's, to whom Law turns. */
    void approve(String by, LocalDate on) {
        require(RequestStage.APPROVE);
        decision = decision().approved(by, on);
        Outcome decided = Objects.requireNonNull(decision.proposed(), "Only a proposal is approved");
        if (decision.isTemporary()) {
            stage = RequestStage.LAW;
            return;
        }
        ending = new Ending(decided, null, null);
        if (decided != Outcome.DENIED) {
            stage = RequestStage.RELEASE;
        }
    }

    /** Refuses once a denial is decided: only its statement is to go out. */
    void requireWithdrawable() {
        requireOpen();
        if (ending().outcome() == Outcome.DENIED) {
            throw new Conflict(Fault.of("mpia.request.decidedAlready", number));
        }
    }

    /** Refuses unless a temporary denial waits for the court. */
    void requireDeniedForNow() {
        require(RequestStage.LAW);
        if (decision().decidedOn() == null || !decision().isTemporary()) {
            throw movedOn();
        }
    }

    /** The court upheld a temporary denial. */
    void denialUpheld() {
        requireDeniedForNow();
        ending = new Ending(Outcome.DENIED, null, null);
    }

    /** The court was not asked, or did not uphold the denial: the records are reviewed again. */
    void denialFell(String because) {
        requireDeniedForNow();
        decision = decision().returned(because);
        stage = RequestStage.REVIEW;
    }

    /** Settles how it ends before it is closed, where nothing is granted or denied. */
    void settle(Outcome outcome, @Nullable String because) {
        requireOpen();
        ending = new Ending(outcome, null, because);
    }

    /** The final fee is to be paid first. */
    void awaitPayment() {
        require(RequestStage.RELEASE);
        stage = RequestStage.FEE;
        waitsFor = WaitsFor.PAYMENT;
    }

    /** Nothing is left to pay. */
    void paid() {
        require(RequestStage.FEE);
        stage = RequestStage.RELEASE;
        waitsFor = WaitsFor.NOBODY;
    }

    void release(String by, LocalDate on) {
        require(RequestStage.RELEASE);
        releaser = by;
        releasedOn = on;
    }

    /** Closes it with the outcome that was settled. */
    void close(LocalDate on) {
        requireOpen();
        Ending settled = ending();
        ending = new Ending(Objects.requireNonNull(settled.outcome(), "A request ends with an outcome"), on, settled.because());
        stage = RequestStage.CLOSED;
        waitsFor = WaitsFor.NOBODY;
        clarifying = false;
    }

    /** Opens it again at the assessment; the receipt, and with it every date, stays (processes.md A.4). */
    void reopen() {
        require(RequestStage.CLOSED);
        stage = RequestStage.INTAKE;
        ending = null;
        decision = null;
        releaser = null;
        releasedOn = null;
        special = null;
        duplicateOf = null;
        reopenings++;
    }

    void correctReceipt(LocalDate day, RequestKind kind, ReceiptCorrection before) {
        requireOpen();
        corrections.add(before);
        receipt = receipt.corrected(day, kind);
    }

    /** Another tier, while the review that it leads to Law is still ahead. */
    void judge(Tier judged) {
        require(RequestStage.INTAKE, RequestStage.SEARCH, RequestStage.REVIEW);
        tier = judged;
    }

    void waitFor(WaitsFor whom) {
        if (stage != RequestStage.CLOSED) {
            waitsFor = whom;
        }
    }

    void renewLink(SecretLink renewed) {
        link = renewed;
    }

    void holdFor(@Nullable LitigationHold reason) {
        hold = reason;
    }

    void markDuplicateOf(@Nullable UUID other) {
        duplicateOf = other;
    }

    void special(SpecialSteps steps) {
        requireOpen();
        special = steps;
    }

    void requireOpen() {
        if (stage == RequestStage.CLOSED) {
            throw movedOn();
        }
    }

    void require(RequestStage... expected) {
        if (!Set.of(expected).contains(stage)) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("mpia.request.movedOn." + stage.name(), number));
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A request is stored before anybody sees it");
    }

    String number() {
        return number;
    }

    Receipt receipt() {
        return receipt;
    }

    Asker asker() {
        return asker;
    }

    Wanted wanted() {
        return wanted;
    }

    SecretLink link() {
        return link;
    }

    RequestStage stage() {
        return stage;
    }

    WaitsFor waitsFor() {
        return waitsFor;
    }

    /** Whether the process stands still for the requester's clarification. */
    boolean isClarifying() {
        return clarifying;
    }

    Tier tier() {
        return tier;
    }

    @Nullable Place agency() {
        return agency;
    }

    @Nullable String assessedBy() {
        return assessedBy;
    }

    @Nullable LocalDate assessedOn() {
        return assessedOn;
    }

    @Nullable String reference() {
        return reference;
    }

    Decision decision() {
        return decision == null ? Decision.NONE : decision;
    }

    @Nullable String releaser() {
        return releaser;
    }

    @Nullable LocalDate releasedOn() {
        return releasedOn;
    }

    Ending ending() {
        return ending == null ? Ending.NONE : ending;
    }

    int reopenings() {
        return reopenings;
    }

    @Nullable LitigationHold hold() {
        return hold;
    }

    @Nullable UUID duplicateOf() {
        return duplicateOf;
    }

    SpecialSteps special() {
        return special == null ? SpecialSteps.NONE : special;
    }

    List<ReceiptCorrection> corrections() {
        return List.copyOf(corrections);
    }
}
