package org.stathouse.mpia.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.FeeSettled;
import org.stathouse.mpia.FeeState;

/** How a fee comes to its end: the final fee as soon as it can be told, settled as soon as nothing of it is left. */
@Component
class FeeClosing {

    private final FeeLedger ledger;
    private final FeeTermsRepository terms;
    private final FeeWorkflow workflow;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;
    private final Clock clock;

    FeeClosing(
            FeeLedger ledger,
            FeeTermsRepository terms,
            FeeWorkflow workflow,
            ApplicationEventPublisher events,
            Deadlines deadlines,
            Clock clock) {
        this.ledger = ledger;
        this.terms = terms;
        this.workflow = workflow;
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last day to pay what is due from today, counted in calendar days. */
    LocalDate payBy() {
        return deadlines.today().plusDays(terms.current().payDays());
    }

    /** Where an agreed fee goes on: the work, or its final amount where the records are decided upon. */
    NextStep afterAgreement(FeeCase fee) {
        return fee.finalAsked() ? finish(fee) : NextStep.WORK;
    }

    /** Freezes the final fee. Never more than was agreed to is billed without a new estimate and its consent. */
    NextStep finish(FeeCase fee) {
        FeeSheet sheet = ledger.finalSheet(fee);
        fee.finish(sheet, sheet.high().subtract(ledger.balance(fee).paid()), payBy(), clock.instant());
        ledger.record(fee, "final", "is " + Money.text(sheet.high()), Map.of());
        return fee.state() == FeeState.PAYMENT_DUE ? NextStep.BILL : NextStep.DONE;
    }

    /** Looks again at what is due after a payment, a waiver, a write-off or an order, and moves the process on where that changed it. */
    void lookAgain(FeeCase fee) {
        if (fee.finalAmount() != null) {
            fee.lowerFinal(ledger.finalSheet(fee));
        }
        if (ledger.balance(fee).due().signum() > 0) {
            return;
        }
        switch (fee.state()) {
            case DEPOSIT_DUE -> {
                fee.depositPaid();
                ledger.record(fee, "deposit-paid", "has its deposit", Map.of());
                go(fee, afterAgreement(fee));
            }
            case PAYMENT_DUE -> {
                fee.settle(clock.instant());
                ledger.record(fee, "settled", "is settled", Map.of());
                go(fee, NextStep.DONE);
            }
            case NONE, ESTIMATING, WAIVER_ASKED, CONSENT_AWAITED, AGREED, SETTLED, UNPAID -> {
                // Nothing waits for money.
            }
        }
    }

    /** Tells the process, and the request where it waited for the money. */
    void go(FeeCase fee, NextStep next) {
        workflow.moved(fee.id(), next);
        if (next == NextStep.DONE) {
            tellSettled(fee);
        }
    }

    /** Ends a fee before its time with what is owed then. Does nothing where it has ended. */
    void endEarly(FeeCase fee, FeeSheet sheet, String summary) {
        fee.lowerFinal(sheet);
        if (fee.endEarly(clock.instant())) {
            ledger.record(fee, "settled", summary, Map.of());
            workflow.ended(fee.id());
            tellSettled(fee);
        }
    }

    /** Tells the request, where it waited for the fee, that nothing is left to pay. */
    void tellSettled(FeeCase fee) {
        if (fee.finalAsked()) {
            events.publishEvent(new FeeSettled(fee.id()));
        }
    }

    /** The final fee where the records are decided upon. Tells whether something is to be paid before they go out. */
    boolean finalDue(UUID request) {
        return ledger.lock(request).map(this::finalDue).orElse(false);
    }

    private boolean finalDue(FeeCase fee) {
        if (!fee.running()) {
            return false;
        }
        return switch (fee.state()) {
            case AGREED, DEPOSIT_DUE -> {
                if (fee.state() == FeeState.DEPOSIT_DUE) {
                    fee.depositPaid();
                }
                NextStep next = finish(fee);
                fee.askFinal();
                workflow.moved(fee.id(), next);
                yield next == NextStep.BILL;
            }
            case ESTIMATING -> {
                FeeSheet actual = ledger.actual(fee.id());
                if (actual.high().signum() == 0 && fee.agreedHigh() == null) {
                    endEarly(fee, actual, "is nothing: no more than the free hours was worked");
                    yield false;
                }
                yield awaited(fee);
            }
            case CONSENT_AWAITED, PAYMENT_DUE, WAIVER_ASKED -> awaited(fee);
            case NONE, SETTLED, UNPAID -> false;
        };
    }

    private boolean awaited(FeeCase fee) {
        fee.askFinal();
        ledger.record(fee, "final-asked", "is awaited for the release", Map.of());
        return true;
    }
}
