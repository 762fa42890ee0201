package org.stathouse.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Sums in US dollars as people read them. */
public final class DollarTexts {

    private DollarTexts() {}

    /** "$120,000", with cents only where there are any. */
    public static String text(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        if (amount.stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount);
    }
}
