package org.stathouse.mpia.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an estimate or of a fee, as a range; the two ends of a fee are the same. Its amounts are rounded here and nowhere else.
 *
 * @param unit dollars for an hour or a page; none where the amount stands by itself
 * @param lowQuantity and {@code highQuantity} hours or pages
 * @param lowFree and {@code highFree} of them free (GP §4-206(c))
 * @param citation the law that sets another fee for copies
 */
@Embeddable
public record FeeLine(
        @Enumerated(EnumType.STRING) LineKind kind,
        String label,
        @Nullable BigDecimal unit,
        @Column(name = "low_quantity") @Nullable BigDecimal lowQuantity,
        @Column(name = "high_quantity") @Nullable BigDecimal highQuantity,
        @Column(name = "low_free") @Nullable BigDecimal lowFree,
        @Column(name = "high_free") @Nullable BigDecimal highFree,
        @Column(name = "low_amount") BigDecimal lowAmount,
        @Column(name = "high_amount") BigDecimal highAmount,
        @Nullable String citation) {

    static FeeLine time(String label, BigDecimal hourly, Range hours, Range free) {
        return new FeeLine(
                LineKind.TIME,
                label,
                hourly,
                hours.low(),
                hours.high(),
                free.low(),
                free.high(),
                Money.times(hours.low().subtract(free.low()), hourly),
                Money.times(hours.high().subtract(free.high()), hourly),
                null);
    }

    static FeeLine copies(String label, BigDecimal perPage, Range pages, @Nullable String citation) {
        return new FeeLine(
                LineKind.COPIES,
                label,
                perPage,
                pages.low(),
                pages.high(),
                null,
                null,
                Money.times(pages.low(), perPage),
                Money.times(pages.high(), perPage),
                citation);
    }

    static FeeLine amount(LineKind kind, String label, Range amount) {
        return new FeeLine(kind, label, null, null, null, null, null, Money.of(amount.low()), Money.of(amount.high()), null);
    }

    /** From the least to the most. */
    record Range(BigDecimal low, BigDecimal high) {

        static Range exactly(BigDecimal both) {
            return new Range(both, both);
        }
    }
}
