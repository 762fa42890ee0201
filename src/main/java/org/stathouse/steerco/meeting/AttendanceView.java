package org.stathouse.steerco.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room.
 *
 * @param votingSeats voting seats in term on the day of the meeting
 * @param votingPresent how many of them are taken
 * @param needed how many must be taken for a vote
 * @param guests others present, in words
 */
public record AttendanceView(List<SeatView> seats, int votingSeats, int votingPresent, int needed, @Nullable String guests) {

    public AttendanceView {
        seats = List.copyOf(seats);
    }

    /** Whether votes can be taken. */
    public boolean quorum() {
        return votingPresent >= needed;
    }
}
