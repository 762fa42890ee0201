package org.stathouse.mpia.fee;

import java.math.BigDecimal;

/**
 * How a fee's account stands, in dollars.
 *
 * @param deposit to be paid before the work goes on, after a waiver
 * @param paid payments less refunds
 * @param due to be paid now
 * @param overpaid to be refunded; what was paid above the final fee
 */
public record Balance(BigDecimal deposit, BigDecimal paid, BigDecimal due, BigDecimal overpaid) {

    static final Balance NOTHING = new Balance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
}
