package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enters copies, postage or media.
 *
 * @param pages of copies
 * @param perPage dollars, where another law sets the price; none means the City’s own, and {@code citation} names that law
 * @param amount dollars, of postage and media
 * @param on the day, in the City’s time zone; none means today
 */
public record EnterCharge(
        @Nullable ChargeKind kind,
        @Nullable Integer pages,
        @Nullable BigDecimal perPage,
        @Nullable String citation,
        @Nullable BigDecimal amount,
        @Nullable LocalDate on,
        @Nullable String note) {}
