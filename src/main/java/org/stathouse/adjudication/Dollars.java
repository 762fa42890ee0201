package org.stathouse.adjudication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DollarTexts;

/** US dollars as people read them. */
public final class Dollars {

    private Dollars() {}

    /** "$120,000", with cents only where there are any; "no cost" for 0, a dash where it is not known. */
    public static String text(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "–";
        }
        if (amount.signum() == 0) {
            return "no cost";
        }
        return DollarTexts.text(amount);
    }
}
