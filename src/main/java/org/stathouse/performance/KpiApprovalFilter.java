package org.stathouse.performance;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals a list shows.
 *
 * @param states none for all
 * @param kpiId those of one KPI
 * @param text words in number or title
 */
public record KpiApprovalFilter(Set<ApprovalState> states, @Nullable UUID kpiId, @Nullable String text) {

    public static final KpiApprovalFilter ALL = new KpiApprovalFilter(Set.of(), null, null);

    public KpiApprovalFilter {
        states = Set.copyOf(states);
    }
}
