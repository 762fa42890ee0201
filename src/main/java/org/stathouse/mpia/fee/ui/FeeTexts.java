package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.FeeState;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** How fees are written on the pages. */
final class FeeTexts {

    private FeeTexts() {}

    /** "$1,234.50". */
    static String money(@Nullable BigDecimal amount) {
        return amount == null ? "–" : NumberFormat.getCurrencyInstance(Locale.US).format(amount);
    }

    static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) == 0 ? money(low) : money(low) + " to " + money(high);
    }

    static Tone tone(FeeState state) {
        return switch (state) {
            case NONE -> Tone.NEUTRAL;
            case ESTIMATING, WAIVER_ASKED -> Tone.PROGRESS;
            case CONSENT_AWAITED, DEPOSIT_DUE, PAYMENT_DUE -> Tone.WARNING;
            case AGREED -> Tone.INFO;
            case SETTLED -> Tone.GOOD;
            case UNPAID -> Tone.DANGER;
        };
    }

    /** A sentence that should not be missed. */
    static Component warning(String sentence) {
        Div line = new Div(new StatusBadge(Tone.WARNING, sentence));
        line.addClassName("fee-warning");
        return line;
    }
}
