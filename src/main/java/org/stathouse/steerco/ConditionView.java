package org.stathouse.steerco;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A condition of a decision.
 *
 * @param number the decision's number and a count, {@code SC-2027-014-2}
 * @param subject the case that was decided
 * @param owner user name of the one person who answers for it
 * @param due the last day on which it is in time, in the City's time zone
 * @param evidence what will show that it is done
 * @param evidenceGiven what the owner handed in, if anything yet
 */
public record ConditionView(
        UUID id,
        long version,
        String number,
        UUID decisionId,
        String decisionNumber,
        CaseRef subject,
        String task,
        String owner,
        String ownerName,
        LocalDate due,
        String evidence,
        @Nullable String evidenceGiven,
        ConditionStatus status,
        @Nullable Instant closedAt) {}
