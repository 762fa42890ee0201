package org.stathouse.status;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiId;

/**
 * A figure of a KPI that is mapped to the action.
 *
 * @param period what the figure is of, for example {@code FY27} or {@code Feb 2027}
 * @param value as the KPI's format writes it; percentages in the same way as the target
 * @param target what was aimed at for that period, if anything; then the outcome's rating is suggested from both
 */
public record KpiReading(
        @Nullable KpiId kpi, @Nullable String period, @Nullable BigDecimal value, @Nullable BigDecimal target, @Nullable String note) {}
