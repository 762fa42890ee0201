package org.stathouse.performance.packet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiFigure;
import org.stathouse.plan.KpiView;

/**
 * The newest fiscal year of a measure for which the plan holds a figure and a target, both as the source wrote them.
 *
 * @param year such as {@code FY25}; the City's fiscal year ends on June 30
 * @param missedBy how far the figure stays behind the target, in percent of it; 0 where it is met, none where the two cannot be compared
 */
record YearComparison(KpiView measure, String year, String figure, String target, @Nullable BigDecimal missedBy) {

    static final Comparator<YearComparison> WIDEST_MISS_FIRST = Comparator.comparing(
                    (YearComparison one) -> Objects.requireNonNullElse(one.missedBy(), BigDecimal.ZERO))
            .reversed()
            .thenComparing(one -> one.measure().title());

    private static final Pattern YEAR = Pattern.compile("FY\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A fraction may exceed 1 a little; nobody reports so little in points. */
    private static final BigDecimal LARGEST_FRACTION = new BigDecimal("1.5");

    /** None where no year has both. */
    static Optional<YearComparison> newest(KpiView measure) {
        return measure.figures().stream()
                .filter(figure -> figure.kind() == KpiFigure.Kind.ACTUAL && YEAR.matcher(figure.period()).matches())
                .sorted(Comparator.comparing(KpiFigure::period).reversed())
                .flatMap(figure -> target(measure, figure.period()).map(target -> of(measure, figure, target.value())).stream())
                .findFirst();
    }

    boolean isMissed() {
        return missedBy != null && missedBy.signum() > 0;
    }

    private static YearComparison of(KpiView measure, KpiFigure figure, String target) {
        return new YearComparison(measure, figure.period(), figure.value(), target, missedBy(measure, figure.value(), target));
    }

    private static Optional<KpiFigure> target(KpiView measure, String year) {
        return measure.figures().stream()
                .filter(figure -> figure.kind() == KpiFigure.Kind.TARGET && figure.period().equals(year))
                .findFirst();
    }

    private static @Nullable BigDecimal missedBy(KpiView measure, String figure, String target) {
        Boolean more = moreIsBetter(measure.desiredDirection());
        if (more == null || !NUMBER.matcher(figure).matches() || !NUMBER.matcher(target).matches()) {
            return null;
        }
        BigDecimal reached = new BigDecimal(figure);
        BigDecimal aimed = new BigDecimal(target);
        if (aimed.signum() == 0 && reached.signum() != 0 || isFractionBesidePoints(measure, reached, aimed)) {
            return null;
        }
        BigDecimal behind = more ? aimed.subtract(reached) : reached.subtract(aimed);
        return behind.signum() <= 0 ? BigDecimal.ZERO : behind.multiply(HUNDRED).divide(aimed.abs(), 0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    }

    private static @Nullable Boolean moreIsBetter(@Nullable String direction) {
        return switch (direction == null ? "" : direction) {
            case "Increase" -> true;
            case "Decrease" -> false;
            default -> null;
        };
    }

    /** A percentage that the source wrote as a fraction in one place and in points in the other. */
    private static boolean isFractionBesidePoints(KpiView measure, BigDecimal one, BigDecimal other) {
        return "Percent".equalsIgnoreCase(measure.format())
                && one.signum() != 0
                && other.signum() != 0
                && (one.abs().compareTo(LARGEST_FRACTION) > 0) != (other.abs().compareTo(LARGEST_FRACTION) > 0)
                && one.abs().max(other.abs()).compareTo(BigDecimal.TEN) >= 0;
    }
}
