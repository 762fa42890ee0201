package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Money needed and already identified in one fiscal year (processes.md A.1 [P:BB]), in whole or fractional US dollars.
 *
 * @param fiscalYear the year in which the fiscal year ends: 2027 is July 2026 to June 2027
 */
@Embeddable
public record FundingYear(
        @Column(name = "fiscal_year") int fiscalYear,
        @Column(name = "needed") @Nullable BigDecimal needed,
        @Column(name = "identified") @Nullable BigDecimal identified) {

    public FundingYear {
        needed = cents(needed);
        identified = cents(identified);
    }

    private static @Nullable BigDecimal cents(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP);
    }
}
