package org.stathouse.status;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * Which reports to list; what is absent does not restrict.
 *
 * @param states none restrict
 * @param pillars none restrict; {@link #NO_PILLAR} stands for actions that have none
 * @param owner user name; {@code -} for actions without an owner
 * @param mine only those that the person owns or is a liaison for
 * @param text words, each of which must occur in the action's number or title
 */
public record ReportFilter(
        @Nullable YearMonth month,
        @Nullable ActionId action,
        Set<ReportState> states,
        Set<UUID> pillars,
        @Nullable UUID agencyId,
        @Nullable String owner,
        @Nullable Rag overall,
        boolean mine,
        @Nullable String text) {

    /** Names the actions without a pillar among pillars. */
    public static final UUID NO_PILLAR = new UUID(0, 0);

    public ReportFilter {
        states = Set.copyOf(states);
        pillars = Set.copyOf(pillars);
    }

    /** All reports of a cycle. */
    public static ReportFilter of(YearMonth month) {
        return new ReportFilter(month, null, Set.of(), Set.of(), null, null, null, false, null);
    }

    /** The person's own reports of a cycle. */
    public static ReportFilter mine(YearMonth month) {
        return new ReportFilter(month, null, Set.of(), Set.of(), null, null, null, true, null);
    }

    /** What TMO has to review, of every cycle. */
    public static ReportFilter toReview() {
        return new ReportFilter(null, null, Set.of(ReportState.SUBMITTED), Set.of(), null, null, null, false, null);
    }

    /** All reports of an action. */
    public static ReportFilter of(ActionId action) {
        return new ReportFilter(null, action, Set.of(), Set.of(), null, null, null, false, null);
    }
}
