package org.stathouse.mpia.fee;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.mpia.fee.FeeLine.Range;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseJournal;

/** The fees with all that belongs to them: finds and locks them, counts them, and writes down what happens to them. */
@Component
class FeeLedger {

    private final FeeCaseRepository cases;
    private final EstimateRepository estimates;
    private final TimeEntryRepository times;
    private final ChargeRepository charges;
    private final PaymentRepository payments;
    private final FeeRates rates;
    private final RequestBook requests;
    private final CaseJournal journal;
    private final EntityManager entities;

    FeeLedger(
            FeeCaseRepository cases,
            EstimateRepository estimates,
            TimeEntryRepository times,
            ChargeRepository charges,
            PaymentRepository payments,
            FeeRates rates,
            RequestBook requests,
            CaseJournal journal,
            EntityManager entities) {
        this.cases = cases;
        this.estimates = estimates;
        this.times = times;
        this.charges = charges;
        this.payments = payments;
        this.rates = rates;
        this.requests = requests;
        this.journal = journal;
        this.entities = entities;
    }

    Optional<FeeCase> find(UUID request) {
        return cases.findById(request);
    }

    FeeCase get(UUID request) {
        return find(request).orElseThrow(() -> unknown(request));
    }

    /** The fee for a step that changes it. The request is locked before its fee, everywhere, so that no two steps wait for each other. */
    Optional<FeeCase> lock(UUID request) {
        requests.lock(request);
        return Optional.ofNullable(entities.find(FeeCase.class, request, LockModeType.PESSIMISTIC_WRITE));
    }

    FeeCase forStep(UUID request) {
        return lock(request).orElseThrow(() -> unknown(request));
    }

    Optional<Estimate> current(FeeCase fee) {
        return Optional.ofNullable(fee.currentEstimate()).flatMap(number -> estimates.numbered(fee.id(), number));
    }

    List<Estimate> estimates(UUID request) {
        return estimates.ofFee(request);
    }

    /** What was worked and spent until now, the free hours taken off. Time of people without a rate that day is not billed. */
    FeeSheet actual(UUID request) {
        RateCard card = rates.card();
        List<FeeArithmetic.Work> work = times.inOrderOfWork(request).stream()
                .map(TimeEntry::work)
                .flatMap(done -> card.ofPerson(done.person(), done.on())
                        .map(hourly -> new FeeArithmetic.Work(done.task(), hourly, Range.exactly(done.hours())))
                        .stream())
                .toList();
        return FeeArithmetic.sheet(work, charges.ofRequest(request).stream().map(Charge::line).toList());
    }

    /** What is owed in the end, as far as it is known: frozen lines where the fee is final already, with what lowers it since. */
    FeeSheet finalSheet(FeeCase fee) {
        FeeSheet actual = fee.finalAmount() == null ? actual(fee.id()) : unlimited(fee.finalSheet());
        return FeeArithmetic.finalSheet(
                actual, new FeeArithmetic.Limits(fee.agreedHigh(), fee.waivedPercent(), fee.cutTo(), fee.cutBy()));
    }

    private static FeeSheet unlimited(FeeSheet frozen) {
        List<FeeLine> lines = new ArrayList<>(frozen.lines());
        lines.removeIf(line -> switch (line.kind()) {
            case TIME, COPIES, POSTAGE, MEDIA -> false;
            case NOT_AGREED, WAIVED, ORDERED -> true;
        });
        return new FeeSheet(lines);
    }

    /** How the account stands now. */
    Balance balance(FeeCase fee) {
        BigDecimal paid = payments.ofRequest(fee.id()).stream().map(FeeLedger::signed).reduce(Money.ZERO, BigDecimal::add);
        BigDecimal deposit = current(fee)
                .map(estimate -> estimate.deposit().subtract(Money.percent(estimate.deposit(), fee.waivedPercent())))
                .orElse(Money.ZERO);
        BigDecimal owed = Optional.ofNullable(fee.finalAmount()).orElse(Money.ZERO);
        BigDecimal due = switch (fee.state()) {
            case DEPOSIT_DUE -> deposit.subtract(paid);
            case PAYMENT_DUE -> owed.subtract(fee.writtenOff()).subtract(paid);
            case NONE, ESTIMATING, WAIVER_ASKED, CONSENT_AWAITED, AGREED, SETTLED, UNPAID -> Money.ZERO;
        };
        BigDecimal overpaid = fee.finalAmount() == null ? Money.ZERO : paid.subtract(owed).max(Money.ZERO);
        return new Balance(deposit, paid, due.max(Money.ZERO), overpaid);
    }

    private static BigDecimal signed(Payment payment) {
        return switch (payment.kind()) {
            case PAYMENT -> payment.amount();
            case REFUND -> payment.amount().negate();
            case WRITE_OFF -> Money.ZERO;
        };
    }

    /** Whether somebody, or the absent one in whose place they act, has time in the request that may be billed. */
    boolean worked(Actor actor, UUID request) {
        return actor.usernames().stream().anyMatch(person -> times.entriesOf(request, person) > 0);
    }

    /** Stores the fee, writes down what happened to it, and lets the request show for whom it waits. */
    void record(FeeCase fee, String action, String summary, Map<String, @Nullable Object> details) {
        cases.saveAndFlush(fee);
        Map<String, @Nullable Object> after = new LinkedHashMap<>(details);
        after.put("state", fee.state().name());
        after.put("estimate", fee.currentEstimate());
        after.put("agreedHigh", Objects.toString(fee.agreedHigh(), null));
        after.put("final", Objects.toString(fee.finalAmount(), null));
        journal.record(requests.get(fee.id()).ref(), "fee." + action, "Fee of " + fee.number() + " " + summary, after);
        showWaiting(fee);
    }

    private void showWaiting(FeeCase fee) {
        WaitsFor shown = requests.get(fee.id()).waitsFor();
        WaitsFor now = switch (fee.state()) {
            case CONSENT_AWAITED -> WaitsFor.FEE_CONSENT;
            case DEPOSIT_DUE, PAYMENT_DUE -> WaitsFor.PAYMENT;
            case NONE, ESTIMATING, WAIVER_ASKED, AGREED, SETTLED, UNPAID -> WaitsFor.NOBODY;
        };
        // What others wait for, such as a clarification, is theirs to end.
        if (now != WaitsFor.NOBODY || shown == WaitsFor.FEE_CONSENT || shown == WaitsFor.PAYMENT) {
            requests.waitsFor(fee.id(), now);
        }
    }

    static boolean isUnderWay(FeeState state) {
        return switch (state) {
            case ESTIMATING, WAIVER_ASKED, CONSENT_AWAITED, DEPOSIT_DUE, AGREED, PAYMENT_DUE -> true;
            case NONE, SETTLED, UNPAID -> false;
        };
    }

    private static NotFound unknown(UUID request) {
        return new NotFound("Fee of request " + request);
    }
}
