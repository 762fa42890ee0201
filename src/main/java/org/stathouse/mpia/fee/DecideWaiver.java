package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completes the fee approver's task on a waiver.
 *
 * @param percent how much of the fee is waived: 0 nothing, 100 all of it
 * @param affidavit whether an affidavit of indigence is on file
 * @param householdIncome yearly income of the household, in dollars
 * @param medianIncome the State's median family income of the year, in dollars
 * @param findings what was found on each factor that was weighed
 */
public record DecideWaiver(
        @Nullable Integer percent,
        @Nullable Boolean affidavit,
        @Nullable BigDecimal householdIncome,
        @Nullable BigDecimal medianIncome,
        @Nullable PublicInterest publicInterest,
        @Nullable Map<WaiverFactor, String> findings,
        @Nullable String reasons) {

    public DecideWaiver {
        findings = findings == null ? Map.of() : Map.copyOf(findings);
    }

    @Override
    public Map<WaiverFactor, String> findings() {
        return findings == null ? Map.of() : findings;
    }
}
