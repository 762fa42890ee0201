package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.FeeUnpaid;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.OpenTask;

/**
 * The money: payments, refunds, write-offs, and what happens where none comes. No card is charged here; staff record what was paid at
 * the counter, by mail or by transfer, with method and reference.
 */
@Service
@Transactional
public class Payments {

    private final PaymentRepository payments;
    private final FeeLedger ledger;
    private final FeeClosing closing;
    private final FeeTermsRepository terms;
    private final Waivers waivers;
    private final RequestBook requests;
    private final Correspondence correspondence;
    private final FeeWorkflow workflow;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;
    private final Clock clock;

    Payments(
            PaymentRepository payments,
            FeeLedger ledger,
            FeeClosing closing,
            FeeTermsRepository terms,
            Waivers waivers,
            RequestBook requests,
            Correspondence correspondence,
            FeeWorkflow workflow,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Deadlines deadlines,
            DateTexts dates,
            Messages messages,
            Clock clock) {
        this.payments = payments;
        this.ledger = ledger;
        this.closing = closing;
        this.terms = terms;
        this.waivers = waivers;
        this.requests = requests;
        this.correspondence = correspondence;
        this.workflow = workflow;
        this.events = events;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Records a payment, by those who handle the request; a refund or a write-off, by those who decide on fees.
     *
     * @throws BusinessRuleViolation at {@code kind}, {@code amount}, {@code method}, {@code reference}, {@code reason}, {@code
     *     orderedBy}, {@code on}
     */
    public void record(UUID request, RecordPayment asked) {
        Actor actor = currentActor.get();
        boolean payment = asked.kind() == PaymentKind.PAYMENT;
        requests.require(payment && !requests.may(RequestRight.DECIDE_FEES, request) ? RequestRight.HANDLE : RequestRight.DECIDE_FEES, request);
        FeeCase fee = ledger.forStep(request);
        LocalDate today = deadlines.today();
        LocalDate on = asked.on() == null ? today : asked.on();
        BusinessRuleViolation.throwIfAny(
                Rule.faults(PaymentPolicy.RULES, new PaymentPolicy.Recorded(asked, on, today, ledger.balance(fee))));
        PaymentKind kind = Objects.requireNonNull(asked.kind());
        BigDecimal amount = Objects.requireNonNull(asked.amount());
        Payment.Details details =
                new Payment.Details(asked.method(), strip(asked.reference()), strip(asked.reason()), strip(asked.orderedBy()));
        payments.saveAndFlush(new Payment(request, kind, amount, details, on, actor.username(), clock.instant()));
        if (kind == PaymentKind.WRITE_OFF) {
            fee.writeOff(Money.of(amount));
        }
        ledger.record(fee, "money-recorded", "has a " + kind.label().toLowerCase(Locale.US) + " of " + Money.text(amount), facts(amount, details));
        closing.lookAgain(fee);
    }

    /** The last day of what the requester is asked for, in the City's time zone. */
    @Transactional(readOnly = true)
    public LocalDate answerBy(UUID request) {
        return Objects.requireNonNull(ledger.get(request).answerBy(), "The requester is asked for something");
    }

    /** The day on which the requester is reminded of it. */
    @Transactional(readOnly = true)
    public LocalDate reminderOn(UUID request) {
        return answerBy(request).minusDays(terms.current().reminderDays());
    }

    /** Reminds the requester; called by a timer before the last day. */
    public void remind(UUID request) {
        ledger.lock(request).filter(fee -> fee.answerBy() != null).ifPresent(this::writeReminder);
    }

    private void writeReminder(FeeCase fee) {
        String until = dates.date(Objects.requireNonNull(fee.answerBy()));
        String text = fee.state() == FeeState.CONSENT_AWAITED
                ? messages.text("mpia.fee.message.answer", fee.number(), until)
                : messages.text("mpia.fee.message.pay", fee.number(), Money.text(ledger.balance(fee).due()), until);
        write(fee, text);
    }

    /** Tells the requester what the final fee is and how it was counted. */
    public void bill(UUID request) {
        FeeCase fee = ledger.forStep(request);
        String until = dates.date(answerBy(request));
        String lines = String.join("\n", FeeWords.of(fee.finalSheet(), "Final fee"));
        write(fee, messages.text("mpia.fee.message.bill", fee.number(), lines, Money.text(ledger.balance(fee).due()), until));
    }

    /** Tells the requester that nothing is expected to be paid. */
    public void tellNoFee(UUID request) {
        FeeCase fee = ledger.forStep(request);
        write(fee, messages.text("mpia.fee.message.nothing", fee.number()));
    }

    private void write(FeeCase fee, String text) {
        // The process writes, whoever's step it is: a supervisor's decision sends the bill as well as a timer does.
        currentActor.asSystem(() -> {
            correspondence.send(fee.id(), text);
        });
    }

    /**
     * What is done where the requester has refused, or neither answered nor paid in time.
     *
     * @throws BusinessRuleViolation at {@code choice}, {@code reason}
     */
    public void followUp(OpenTask task, FollowUpFee chosen) {
        UUID request = task.subject().id();
        FeeCase fee = ledger.forStep(request);
        List<Fault> faults = new ArrayList<>(FeeTexts.required("reason", chosen.reason()).stream().toList());
        against(fee, chosen.choice()).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        String reason = Objects.requireNonNull(chosen.reason()).strip();
        NextStep next = take(fee, Objects.requireNonNull(chosen.choice()), reason);
        workflow.followedUp(task, next);
        if (next == NextStep.UNPAID) {
            events.publishEvent(new FeeUnpaid(request, reason));
        } else if (next == NextStep.DONE) {
            closing.tellSettled(fee);
        }
    }

    private Optional<Fault> against(FeeCase fee, FollowUpFee.@Nullable FollowUp choice) {
        if (choice == null) {
            return Optional.of(Fault.at("choice", "shared.required"));
        }
        return switch (choice) {
            case REMIND -> Optional.empty();
            case NEW_ESTIMATE -> fee.state() == FeeState.PAYMENT_DUE
                    ? Optional.of(Fault.at("choice", "mpia.fee.followUp.final"))
                    : Optional.empty();
            case KEEP_AGREED -> fee.state() != FeeState.CONSENT_AWAITED || fee.agreedHigh() == null
                    ? Optional.of(Fault.at("choice", "mpia.fee.followUp.nothingAgreed"))
                    : Optional.empty();
            case CLOSE_UNPAID -> waivers.openOf(fee.id()).isPresent()
                    ? Optional.of(Fault.at("choice", "mpia.fee.followUp.waiverOpen"))
                    : Optional.empty();
        };
    }

    private NextStep take(FeeCase fee, FollowUpFee.FollowUp choice, String reason) {
        Map<String, @Nullable Object> why = Map.of("reason", reason);
        return switch (choice) {
            case REMIND -> {
                boolean answer = fee.state() == FeeState.CONSENT_AWAITED;
                fee.waitUntil(answer ? deadlines.today().plusDays(terms.current().answerDays()) : closing.payBy());
                ledger.current(fee).ifPresent(Estimate::askAgain);
                ledger.record(fee, "reminded", "waits for the requester once more", why);
                writeReminder(fee);
                yield NextStep.WAIT;
            }
            case NEW_ESTIMATE -> {
                fee.estimateAgain();
                ledger.record(fee, "estimate-again", "is to be estimated again", why);
                yield NextStep.ESTIMATE;
            }
            case KEEP_AGREED -> {
                fee.keepAgreed();
                ledger.record(fee, "kept-agreed", "stays at what was agreed to before", why);
                yield closing.afterAgreement(fee);
            }
            case CLOSE_UNPAID -> {
                fee.giveUp(clock.instant());
                ledger.record(fee, "unpaid", "is not paid", why);
                yield NextStep.UNPAID;
            }
        };
    }

    private static Map<String, @Nullable Object> facts(BigDecimal amount, Payment.Details details) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("amount", amount.toPlainString());
        facts.put("method", details.method() == null ? null : details.method().name());
        facts.put("reference", details.reference());
        facts.put("reason", details.reason());
        facts.put("orderedBy", details.orderedBy());
        return facts;
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
