package org.stathouse.steerco.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its dates; all days and times of day in the City's time zone.
 *
 * @param version of the meeting and its agenda together; changes of the agenda count it up
 * @param number stays when the meeting moves, for example {@code M-2027-003}
 * @param cutOff last day for topics, so many working days before the meeting
 * @param packetDue last day to release the packet
 * @param minutesDue last day to draft the minutes
 * @param moves oldest first
 * @param cancelledBecause the reason, where it was cancelled
 * @param steps what the signed-in person can do now
 */
public record MeetingView(
        UUID id,
        long version,
        String number,
        MeetingKind kind,
        LocalDate day,
        LocalTime startsAt,
        String place,
        MeetingStatus status,
        LocalDate cutOff,
        LocalDate packetDue,
        LocalDate minutesDue,
        List<MeetingMove> moves,
        @Nullable Instant releasedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String cancelledBecause,
        Set<MeetingStep> steps) {

    public MeetingView {
        moves = List.copyOf(moves);
        steps = Set.copyOf(steps);
    }

    /** Whether the signed-in person can do that now. */
    public boolean can(MeetingStep step) {
        return steps.contains(step);
    }
}
