package org.stathouse.mpia.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.LegalDate;

/**
 * A dispute as those who read the request's file see it; nothing of a mediation is in it.
 *
 * @param dates the legal dates of its route, as they stand for the request
 * @param work whether records had to be produced or a reply given after it
 * @param mayReadMediation whether this person may read the confidential note beside it
 */
public record DisputeView(
        UUID id,
        long version,
        String number,
        DisputeRoute route,
        DisputeGround ground,
        Side broughtBy,
        String about,
        @Nullable String outsideNumber,
        DisputeState state,
        LocalDate openedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate endedOn,
        @Nullable DisputeResult result,
        @Nullable String resultText,
        boolean work,
        @Nullable BigDecimal feeCutTo,
        boolean feeWaived,
        List<LegalDate> dates,
        boolean mayReadMediation) {

    public DisputeView {
        dates = List.copyOf(dates);
    }
}
