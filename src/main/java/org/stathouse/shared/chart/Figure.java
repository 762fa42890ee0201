package org.stathouse.shared.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How figures stand in charts and their tables. */
final class Figure {

    private static final String NONE = "–";

    private Figure() {}

    /** Without zeros at its end; a dash where there is none. */
    static String text(@Nullable BigDecimal value) {
        return value == null ? NONE : value.stripTrailingZeros().toPlainString();
    }
}
