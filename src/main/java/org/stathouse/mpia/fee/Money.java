package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts in US dollars with two places. A half cent is rounded up, once for each line and never again in a sum. */
final class Money {

    static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    /** The largest amount that can be entered. */
    static final BigDecimal MOST = new BigDecimal("9999999.99");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Money() {}

    /** To the cent. */
    static BigDecimal of(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal times(BigDecimal quantity, BigDecimal unit) {
        return of(quantity.multiply(unit));
    }

    static BigDecimal percent(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** Whether it has cents and no parts of them, and is neither negative nor beyond all measure. */
    static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(MOST) <= 0 && amount.stripTrailingZeros().scale() <= 2;
    }

    /** "$1,234.50". */
    static String text(BigDecimal amount) {
        String text = NumberFormat.getCurrencyInstance(Locale.US).format(amount.abs());
        return amount.signum() < 0 ? "−" + text : text;
    }
}
