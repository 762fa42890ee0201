package org.stathouse.status;

import java.time.YearMonth;
import java.util.Set;
import org.stathouse.plan.ActionId;

/**
 * Of which months and actions to read reports.
 *
 * @param to included, as {@code from} is
 * @param actions only these; none restrict
 */
public record ReportSpan(YearMonth from, YearMonth to, ReportScope scope, Set<ActionId> actions) {

    public ReportSpan {
        actions = Set.copyOf(actions);
    }

    /** So many months up to one, that one included. */
    public static ReportSpan upTo(YearMonth to, int months, ReportScope scope) {
        return new ReportSpan(to.minusMonths(months - 1L), to, scope, Set.of());
    }

    /** The same for a few actions. */
    public static ReportSpan upTo(YearMonth to, int months, Set<ActionId> actions) {
        return new ReportSpan(to.minusMonths(months - 1L), to, ReportScope.ALL, actions);
    }
}
