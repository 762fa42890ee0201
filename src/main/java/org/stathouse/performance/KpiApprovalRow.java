package org.stathouse.performance;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposed KPI definition in a list.
 *
 * @param target with its fiscal year, {@code 95% in FY28}
 * @param needsReapproval whether the plan's definition differs by now from the one that SteerCo approved last
 */
public record KpiApprovalRow(
        UUID id,
        long version,
        String number,
        ApprovalState state,
        String title,
        String target,
        String proposerName,
        Instant proposedAt,
        boolean needsReapproval) {}
