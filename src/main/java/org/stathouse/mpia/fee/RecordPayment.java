package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records a payment, a refund or a write-off. Nothing is charged here: staff record what was paid at the counter or by mail.
 *
 * @param amount dollars and cents, above zero
 * @param method and {@code reference} how it was paid, and the number of the check or receipt; not for a write-off
 * @param reason of a refund or write-off
 * @param orderedBy the body that ordered a refund of more than was paid too much
 * @param on the day, in the City’s time zone; none means today
 */
public record RecordPayment(
        @Nullable PaymentKind kind,
        @Nullable BigDecimal amount,
        @Nullable PaymentMethod method,
        @Nullable String reference,
        @Nullable String reason,
        @Nullable String orderedBy,
        @Nullable LocalDate on) {}
