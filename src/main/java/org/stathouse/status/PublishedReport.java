package org.stathouse.status;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * A published report with what it says; names and owner of the action are those at the opening of the cycle.
 *
 * @param owner user name
 */
public record PublishedReport(
        UUID id,
        YearMonth month,
        ActionId action,
        @Nullable String actionNumber,
        String actionTitle,
        @Nullable UUID pillarId,
        @Nullable UUID agencyId,
        @Nullable String owner,
        Rag overall,
        ReportForm form,
        Instant publishedAt) {

    /** Number and title of the action, or the title alone where it has no number. */
    public String label() {
        return actionNumber == null ? actionTitle : actionNumber + " " + actionTitle;
    }
}
