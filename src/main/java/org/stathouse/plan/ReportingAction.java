package org.stathouse.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as the status cycle asks about it.
 *
 * @param sortKey a text that sorts actions by plan and number as people count
 * @param owner user name
 */
public record ReportingAction(
        ActionId id,
        @Nullable String number,
        String title,
        String sortKey,
        @Nullable UUID pillarId,
        @Nullable String pillar,
        @Nullable UUID agencyId,
        @Nullable String agency,
        @Nullable String owner,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        ActionStatus status) {

    /** Whether there is something to report: the action is neither complete nor canceled nor withdrawn. */
    public boolean reports() {
        return !ReportingActions.OVER.contains(status);
    }
}
