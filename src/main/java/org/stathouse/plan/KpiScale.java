package org.stathouse.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a percentage is written as a fraction in one place and in points in another. */
final class KpiScale {

    /** A fraction may exceed 1 a little (110% of a target); nobody reports 150% of anything in points below this. */
    private static final BigDecimal LARGEST_FRACTION = new BigDecimal("1.5");

    private KpiScale() {}

    static boolean mixed(@Nullable String format, @Nullable String baseline, List<KpiFigure> figures) {
        if (!"Percent".equalsIgnoreCase(format) || figures.isEmpty()) {
            return false;
        }
        boolean pointsInBaseline = number(baseline).filter(value -> value.abs().compareTo(LARGEST_FRACTION) > 0).isPresent();
        return pointsInBaseline
                && figures.stream()
                        .flatMap(figure -> number(figure.value()).stream())
                        .allMatch(value -> value.abs().compareTo(LARGEST_FRACTION) <= 0);
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        if (text == null || !text.matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }
}
