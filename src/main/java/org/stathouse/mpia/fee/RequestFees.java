package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.RequestClosed;
import org.stathouse.mpia.WaiverGround;

/** What the other parts of this module see of the fees. */
@Service
@Transactional
class RequestFees implements FeeBook {

    private final FeeLedger ledger;
    private final FeeTimes times;
    private final Estimates estimates;
    private final FeeClosing closing;
    private final Waivers waivers;

    RequestFees(FeeLedger ledger, FeeTimes times, Estimates estimates, FeeClosing closing, Waivers waivers) {
        this.ledger = ledger;
        this.times = times;
        this.estimates = estimates;
        this.closing = closing;
        this.waivers = waivers;
    }

    @Override
    @Transactional(readOnly = true)
    public FeeState state(UUID request) {
        return ledger.find(request).map(this::state).orElse(FeeState.NONE);
    }

    /** A waiver that is to be decided stands before everything but the end. */
    private FeeState state(FeeCase fee) {
        return fee.running() && waivers.openOf(fee.id()).isPresent() ? FeeState.WAIVER_ASKED : fee.state();
    }

    @Override
    @Transactional(readOnly = true)
    public Account account(UUID request) {
        return ledger.find(request)
                .map(this::account)
                .orElseGet(() -> new Account(FeeState.NONE, null, null, null, Money.ZERO, Money.ZERO, Money.ZERO, List.of()));
    }

    private Account account(FeeCase fee) {
        Balance balance = ledger.balance(fee);
        Optional<Estimate> told = ledger.estimates(fee.id()).stream().filter(RequestFees::isTold).reduce((older, newer) -> newer);
        Optional<FeeSheet> range = told.map(estimate -> FeeArithmetic.waived(estimate.sheet(), fee.waivedPercent()));
        return new Account(
                state(fee),
                told.map(Estimate::number).orElse(null),
                range.map(FeeSheet::low).orElse(null),
                range.map(FeeSheet::high).orElse(null),
                told.isEmpty() ? Money.ZERO : balance.deposit(),
                balance.paid(),
                balance.due(),
                words(fee, range, balance));
    }

    /** What the requester has been told of; drafts and what was sent back are the City’s own. */
    private static boolean isTold(Estimate estimate) {
        return switch (estimate.state()) {
            case APPROVED, AGREED, REFUSED, NOTHING_EXPECTED -> true;
            case MADE, RETURNED, REPLACED -> false;
        };
    }

    private static List<String> words(FeeCase fee, Optional<FeeSheet> range, Balance balance) {
        List<String> words = new ArrayList<>();
        if (fee.finalAmount() != null) {
            words.addAll(FeeWords.of(fee.finalSheet(), "Final fee"));
        } else {
            range.ifPresent(sheet -> words.addAll(FeeWords.of(sheet, "Estimate")));
        }
        if (balance.paid().signum() != 0) {
            words.add("Paid: " + Money.text(balance.paid()));
        }
        if (balance.overpaid().signum() > 0) {
            words.add("To be refunded: " + Money.text(balance.overpaid()));
        }
        return words;
    }

    @Override
    public void logTime(UUID request, String person, FeeTask task, BigDecimal hours, String note) {
        times.log(request, new LogTime(person, task, hours, null, note));
    }

    @Override
    public boolean finalFeeDue(UUID request) {
        estimates.beginWhereOwed(request);
        return closing.finalDue(request);
    }

    @Override
    public void answerEstimate(UUID request, int estimate, boolean agreed) {
        estimates.answer(request, estimate, agreed);
    }

    @Override
    public void askWaiver(UUID request, @Nullable WaiverGround ground, @Nullable String statement) {
        waivers.ask(request, ground, statement);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WaiverDecision> waiverDecision(UUID request) {
        return waivers.decision(request);
    }

    @Override
    public void cut(UUID request, BigDecimal to, String orderedBy) {
        ledger.lock(request).ifPresent(fee -> {
            fee.cut(to, orderedBy);
            ledger.record(fee, "cut", "is cut to " + Money.text(to) + " by order of the " + orderedBy, Map.of("orderedBy", orderedBy));
            closing.lookAgain(fee);
        });
    }

    /** A closed request takes no more money: what was not billed by then is not billed, and a deposit pays what was done. */
    @EventListener
    void endWithRequest(RequestClosed closed) {
        ledger.lock(closed.request()).filter(FeeCase::running).ifPresent(fee -> {
            FeeSheet done = ledger.finalSheet(fee);
            BigDecimal paid = ledger.balance(fee).paid().max(Money.ZERO);
            closing.endEarly(
                    fee,
                    FeeArithmetic.limited(done, paid, LineKind.NOT_AGREED, "Not billed: the request was closed"),
                    "has ended with the request");
        });
        waivers.lapse(closed.request());
    }
}
