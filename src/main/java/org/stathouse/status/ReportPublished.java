package org.stathouse.status;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * Published in the transaction in which a status report becomes final: TMO accepts it, the lock finds it submitted, or a
 * correction replaces what was final before.
 *
 * @param month the month that the cycle reports on
 * @param overall the worst of the four dimensions
 * @param previous the overall rating of the action's last published report before this one, none if there is none
 * @param owner user name of the action's owner, if it has one
 * @param correction whether it replaces a report of the same cycle that was final already
 */
public record ReportPublished(
        UUID reportId,
        ActionId action,
        YearMonth month,
        Rag overall,
        @Nullable Rag previous,
        @Nullable String owner,
        boolean correction,
        Instant at) {}
