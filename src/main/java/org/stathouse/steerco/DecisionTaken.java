package org.stathouse.steerco;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of SteerCo that has been recorded. Also published as an event in the transaction that records it.
 *
 * @param number the number in the decision register, {@code SC-2027-014}
 * @param meetingId the meeting that took it; none if the chair decided between meetings
 * @param outcome the key that the source knows the outcome by
 * @param outcomeLabel the outcome in words
 * @param date what the outcome's date label says, if it asks for one
 * @param person user name, if the outcome asks for one
 * @param recordedBy user name of who recorded it
 */
public record DecisionTaken(
        UUID id,
        String number,
        @Nullable UUID meetingId,
        AgendaTopic topic,
        String outcome,
        String outcomeLabel,
        String reason,
        @Nullable LocalDate date,
        @Nullable String person,
        @Nullable String text,
        List<ConditionView> conditions,
        Instant decidedAt,
        String recordedBy) {

    public DecisionTaken {
        conditions = List.copyOf(conditions);
    }
}
