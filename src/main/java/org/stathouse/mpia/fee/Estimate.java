package org.stathouse.mpia.fee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** One version of the estimate of a fee: a range with its lines, which never change once it is made. */
@Entity
@Table(name = "mpia_fee_estimate")
class Estimate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "fee_id")
    private UUID fee;

    private int number;

    @Enumerated(EnumType.STRING)
    private EstimateState state;

    private BigDecimal low;

    private BigDecimal high;

    private BigDecimal deposit;

    private @Nullable String basis;

    private String maker;

    @Column(name = "made_at")
    private Instant madeAt;

    private @Nullable String approver;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "returned_because")
    private @Nullable String returnedBecause;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mpia_fee_estimate_line", joinColumns = @JoinColumn(name = "estimate_id"))
    @OrderColumn(name = "position")
    private List<FeeLine> lines = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Estimate() {}

    /** @param deposit dollars to be paid before the work goes on; zero if none is asked */
    Estimate(UUID fee, int number, FeeSheet sheet, BigDecimal deposit, @Nullable String basis, String maker, Instant now) {
        this.id = UUID.randomUUID();
        this.fee = fee;
        this.number = number;
        this.state = sheet.high().signum() == 0 ? EstimateState.NOTHING_EXPECTED : EstimateState.MADE;
        this.lines.addAll(sheet.lines());
        this.low = sheet.low();
        this.high = sheet.high();
        this.deposit = deposit;
        this.basis = basis;
        this.maker = maker;
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void approve(String by, Instant now) {
        require(EstimateState.MADE);
        state = EstimateState.APPROVED;
        approver = by;
        approvedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void sendBack(String because, String by, Instant now) {
        require(EstimateState.MADE);
        state = EstimateState.RETURNED;
        returnedBecause = because;
        approver = by;
        approvedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void answer(boolean agreed, String by, Instant now) {
        require(EstimateState.APPROVED);
        state = agreed ? EstimateState.AGREED : EstimateState.REFUSED;
        answeredBy = by;
        answeredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The requester is asked once more about an estimate that they had refused. */
    void askAgain() {
        if (state == EstimateState.REFUSED) {
            state = EstimateState.APPROVED;
        }
    }

    /** A newer one takes its place; one that was agreed to stays agreed to until the newer one is. */
    void replace() {
        if (state == EstimateState.APPROVED || state == EstimateState.REFUSED) {
            state = EstimateState.REPLACED;
        }
    }

    private void require(EstimateState expected) {
        if (state != expected) {
            throw new Conflict(Fault.of("mpia.fee.estimate.movedOn", number));
        }
    }

    FeeSheet sheet() {
        return new FeeSheet(lines);
    }

    int number() {
        return number;
    }

    EstimateState state() {
        return state;
    }

    BigDecimal low() {
        return low;
    }

    BigDecimal high() {
        return high;
    }

    BigDecimal deposit() {
        return deposit;
    }

    @Nullable String basis() {
        return basis;
    }

    String maker() {
        return maker;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable String approver() {
        return approver;
    }

    @Nullable Instant approvedAt() {
        return approvedAt;
    }

    @Nullable String returnedBecause() {
        return returnedBecause;
    }

    @Nullable String answeredBy() {
        return answeredBy;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
