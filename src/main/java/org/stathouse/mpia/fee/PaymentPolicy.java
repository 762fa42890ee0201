package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a payment, a refund or a write-off must be. */
final class PaymentPolicy {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_REASON = 1000;

    static final Rule<Recorded> KIND_IS_NAMED = Rule.refuse(recorded -> recorded.asked().kind() == null, () -> Fault.at("kind", "shared.required"));

    static final Rule<Recorded> AMOUNT_IS_MONEY = Rule.refuse(recorded -> !isMoney(recorded.asked().amount()), () -> Fault.at("amount", "mpia.fee.money"));

    static final Rule<Recorded> SAYS_HOW_IT_WAS_PAID =
            Rule.refuse(recorded -> moves(recorded) && recorded.asked().method() == null, () -> Fault.at("method", "shared.required"));

    static final Rule<Recorded> HAS_A_REFERENCE = Rule.refuse(
            recorded -> moves(recorded) && isBlankOrLong(recorded.asked().reference(), LONGEST_REFERENCE),
            () -> Fault.at("reference", "mpia.fee.payment.reference", LONGEST_REFERENCE));

    static final Rule<Recorded> SAYS_WHY = Rule.refuse(
            recorded -> recorded.asked().kind() != PaymentKind.PAYMENT && isBlankOrLong(recorded.asked().reason(), LONGEST_REASON),
            () -> Fault.at("reason", "mpia.fee.text", LONGEST_REASON));

    static final Rule<Recorded> NOT_AHEAD = Rule.refuse(
            recorded -> recorded.on().isAfter(recorded.today()), () -> Fault.at("on", "mpia.fee.time.on"));

    /** Nothing goes back that was not paid (mpia.md §2: the Board may order to “refund the difference”). */
    static final Rule<Recorded> REFUNDS_NO_MORE_THAN_PAID = recorded ->
            isRefund(recorded) && exceeds(recorded, recorded.balance().paid())
                    ? Optional.of(Fault.at("amount", "mpia.fee.payment.morePaid", Money.text(recorded.balance().paid())))
                    : Optional.empty();

    /** What was not paid too much goes back by order only. */
    static final Rule<Recorded> REFUND_IS_OWED_OR_ORDERED = Rule.refuse(
            recorded -> isRefund(recorded)
                    && isBlankOrLong(recorded.asked().orderedBy(), LONGEST_REFERENCE)
                    && exceeds(recorded, recorded.balance().overpaid()),
            () -> Fault.at("orderedBy", "mpia.fee.payment.ordered"));

    static final Rule<Recorded> WRITES_OFF_WHAT_IS_DUE = recorded ->
            recorded.asked().kind() == PaymentKind.WRITE_OFF && exceeds(recorded, recorded.balance().due())
                    ? Optional.of(Fault.at("amount", "mpia.fee.payment.moreDue", Money.text(recorded.balance().due())))
                    : Optional.empty();

    static final List<Rule<Recorded>> RULES = List.of(
            KIND_IS_NAMED,
            AMOUNT_IS_MONEY,
            SAYS_HOW_IT_WAS_PAID,
            HAS_A_REFERENCE,
            SAYS_WHY,
            NOT_AHEAD,
            REFUNDS_NO_MORE_THAN_PAID,
            REFUND_IS_OWED_OR_ORDERED,
            WRITES_OFF_WHAT_IS_DUE);

    private PaymentPolicy() {}

    /** What is to be recorded, and how the account stands before. */
    record Recorded(RecordPayment asked, LocalDate on, LocalDate today, Balance balance) {}

    private static boolean moves(Recorded recorded) {
        return recorded.asked().kind() != PaymentKind.WRITE_OFF;
    }

    private static boolean isRefund(Recorded recorded) {
        return recorded.asked().kind() == PaymentKind.REFUND;
    }

    private static boolean isMoney(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() > 0 && Money.isAmount(amount);
    }

    private static boolean exceeds(Recorded recorded, BigDecimal most) {
        BigDecimal amount = recorded.asked().amount();
        return amount != null && amount.compareTo(most) > 0;
    }

    private static boolean isBlankOrLong(@Nullable String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }
}
