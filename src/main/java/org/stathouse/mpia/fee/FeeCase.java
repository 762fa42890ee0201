package org.stathouse.mpia.fee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.FeeState;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * The fee of one request, whose id it has. It guards its own transitions: a step that its state does not allow is a {@link Conflict}.
 * That a waiver is asked is not among its states, for it changes none of them.
 */
@Entity
@Table(name = "mpia_fee")
class FeeCase {

    static final String CASE_TYPE = "mpia-fee";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private FeeState state;

    @Column(name = "current_estimate")
    private @Nullable Integer currentEstimate;

    @Column(name = "agreed_estimate")
    private @Nullable Integer agreedEstimate;

    @Column(name = "agreed_high")
    private @Nullable BigDecimal agreedHigh;

    @Column(name = "final_asked")
    private boolean finalAsked;

    @Column(name = "final_amount")
    private @Nullable BigDecimal finalAmount;

    @ElementCollection
    @CollectionTable(name = "mpia_fee_final_line", joinColumns = @JoinColumn(name = "fee_id"))
    @OrderColumn(name = "position")
    private List<FeeLine> finalLines = new ArrayList<>();

    @Column(name = "waived_percent")
    private int waivedPercent;

    @Column(name = "cut_to")
    private @Nullable BigDecimal cutTo;

    @Column(name = "cut_by")
    private @Nullable String cutBy;

    private @Nullable String explanation;

    @Column(name = "written_off")
    private BigDecimal writtenOff;

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    private boolean running;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected FeeCase() {}

    /** Begins with the estimate. */
    FeeCase(UUID request, String number, String by, Instant now) {
        this.id = request;
        this.number = number;
        this.state = FeeState.ESTIMATING;
        this.writtenOff = Money.ZERO;
        this.begunBy = by;
        this.begunAt = now.truncatedTo(ChronoUnit.MICROS);
        this.running = true;
    }

    /** Begins once more after it had come to an end: the request was opened again, or more work came up. */
    void beginAgain(String by, Instant now) {
        if (running) {
            throw movedOn();
        }
        state = FeeState.ESTIMATING;
        running = true;
        finalAsked = false;
        settledAt = null;
        begunBy = by;
        begunAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The version of that number was made. */
    void estimated(int version) {
        require(EnumSet.of(FeeState.ESTIMATING));
        currentEstimate = version;
    }

    /** Nothing is expected above the two free hours: there is nothing to agree to. */
    void expectNothing(Instant now) {
        require(EnumSet.of(FeeState.ESTIMATING));
        agreedEstimate = currentEstimate;
        agreedHigh = Money.ZERO;
        end(FeeState.SETTLED, now);
    }

    /** The approved estimate is with the requester. */
    void askConsent(LocalDate until) {
        require(EnumSet.of(FeeState.ESTIMATING));
        state = FeeState.CONSENT_AWAITED;
        answerBy = until;
    }

    /** The requester agreed; no more than {@code high} is ever billed without a new estimate. */
    void agree(BigDecimal high, boolean depositDue, LocalDate until) {
        require(EnumSet.of(FeeState.CONSENT_AWAITED));
        agreedEstimate = currentEstimate;
        agreedHigh = high;
        state = depositDue ? FeeState.DEPOSIT_DUE : FeeState.AGREED;
        answerBy = depositDue ? until : null;
    }

    void depositPaid() {
        require(EnumSet.of(FeeState.DEPOSIT_DUE));
        state = FeeState.AGREED;
        answerBy = null;
    }

    /** Another estimate is needed: more work than was agreed to, a narrower request, or a refusal. */
    void estimateAgain() {
        require(EnumSet.of(FeeState.CONSENT_AWAITED, FeeState.DEPOSIT_DUE, FeeState.AGREED));
        state = FeeState.ESTIMATING;
        answerBy = null;
    }

    /** A newer estimate was refused: the work goes on within the one that was agreed to before. */
    void keepAgreed() {
        require(EnumSet.of(FeeState.CONSENT_AWAITED));
        state = FeeState.AGREED;
        currentEstimate = agreedEstimate;
        answerBy = null;
    }

    /** Gives the requester another period to answer or pay. */
    void waitUntil(LocalDate until) {
        require(EnumSet.of(FeeState.CONSENT_AWAITED, FeeState.DEPOSIT_DUE, FeeState.PAYMENT_DUE));
        answerBy = until;
    }

    /** The records are decided upon: the final fee is due as soon as it can be computed. */
    void askFinal() {
        finalAsked = true;
    }

    /** The final fee, frozen with its lines. */
    void finish(FeeSheet sheet, BigDecimal due, LocalDate until, Instant now) {
        require(EnumSet.of(FeeState.AGREED));
        finalAmount = sheet.high();
        finalLines.clear();
        finalLines.addAll(sheet.lines());
        if (due.signum() > 0) {
            state = FeeState.PAYMENT_DUE;
            answerBy = until;
        } else {
            end(FeeState.SETTLED, now);
        }
    }

    /** Nothing is left to pay. */
    void settle(Instant now) {
        require(EnumSet.of(FeeState.PAYMENT_DUE));
        end(FeeState.SETTLED, now);
    }

    /** Ends before its time: the fee is waived wholly, or the request was closed otherwise. Does nothing where it has ended. */
    boolean endEarly(Instant now) {
        if (!running) {
            return false;
        }
        end(FeeState.SETTLED, now);
        return true;
    }

    /** Staff end the wait. */
    void giveUp(Instant now) {
        require(EnumSet.of(FeeState.CONSENT_AWAITED, FeeState.DEPOSIT_DUE, FeeState.PAYMENT_DUE));
        end(FeeState.UNPAID, now);
    }

    private void end(FeeState as, Instant now) {
        state = as;
        running = false;
        answerBy = null;
        settledAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void waive(int percent) {
        waivedPercent = percent;
    }

    void cut(BigDecimal to, String by) {
        cutTo = Money.of(to);
        cutBy = by;
    }

    /** The frozen final fee again, after a waiver or an order has lowered it. */
    void lowerFinal(FeeSheet sheet) {
        finalAmount = sheet.high();
        finalLines.clear();
        finalLines.addAll(sheet.lines());
    }

    void writeOff(BigDecimal amount) {
        require(EnumSet.of(FeeState.PAYMENT_DUE));
        writtenOff = writtenOff.add(amount);
    }

    void explain(String why) {
        explanation = why;
    }

    private void require(Set<FeeState> expected) {
        if (!expected.contains(state)) {
            throw movedOn();
        }
    }

    private Conflict movedOn() {
        return new Conflict(Fault.of("mpia.fee.movedOn." + state.name(), number));
    }

    CaseRef ref() {
        return refOf(id);
    }

    static CaseRef refOf(UUID request) {
        return new CaseRef(CASE_TYPE, request);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "A fee is stored before anybody sees it");
    }

    String number() {
        return number;
    }

    FeeState state() {
        return state;
    }

    @Nullable Integer currentEstimate() {
        return currentEstimate;
    }

    @Nullable Integer agreedEstimate() {
        return agreedEstimate;
    }

    /** The most that the requester agreed to pay; none before the first consent. */
    @Nullable BigDecimal agreedHigh() {
        return agreedHigh;
    }

    boolean finalAsked() {
        return finalAsked;
    }

    @Nullable BigDecimal finalAmount() {
        return finalAmount;
    }

    FeeSheet finalSheet() {
        return new FeeSheet(finalLines);
    }

    int waivedPercent() {
        return waivedPercent;
    }

    @Nullable BigDecimal cutTo() {
        return cutTo;
    }

    @Nullable String cutBy() {
        return cutBy;
    }

    @Nullable String explanation() {
        return explanation;
    }

    BigDecimal writtenOff() {
        return writtenOff;
    }

    @Nullable LocalDate answerBy() {
        return answerBy;
    }

    boolean running() {
        return running;
    }
}
