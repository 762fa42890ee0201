package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The figures of measures: at most 14 digits before the point and four behind it, compared by what they are worth. */
final class Figures {

    static final int MOST_DECIMALS = 4;
    static final int MOST_DIGITS = 14;

    private Figures() {}

    /** Whether a figure fits what is stored, without being rounded. */
    static boolean fits(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() <= MOST_DECIMALS && bare.precision() - bare.scale() <= MOST_DIGITS;
    }

    /** The figure in its shortest form: 4.50 is 4.5, and 1E+2 is 100. */
    static BigDecimal plain(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    /** Like {@link #plain}; nothing stays nothing. */
    static @Nullable BigDecimal plainOrNone(@Nullable BigDecimal figure) {
        return figure == null ? null : plain(figure);
    }

    /** Whether both are the same figure, however many zeros they end with, or both none. */
    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
