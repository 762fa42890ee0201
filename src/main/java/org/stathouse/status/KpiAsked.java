package org.stathouse.status;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiId;

/**
 * A KPI mapped to the action, of which a report may tell a figure.
 *
 * @param target the target of the latest period that has one, where it is a plain number
 * @param targetPeriod that period, for example {@code FY27}
 */
public record KpiAsked(
        KpiId id,
        String title,
        @Nullable String format,
        @Nullable String desiredDirection,
        @Nullable BigDecimal target,
        @Nullable String targetPeriod) {}
