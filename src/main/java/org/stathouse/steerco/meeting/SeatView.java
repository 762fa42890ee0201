package org.stathouse.steerco.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat in the room.
 *
 * @param member user name of the member
 * @param standIns user names of those who may stand in for the member on the day
 * @param present user name of who sits there now; none while the seat is empty
 */
public record SeatView(
        UUID memberId,
        String seat,
        boolean chair,
        boolean voting,
        String member,
        String memberName,
        List<StandIn> standIns,
        @Nullable String present,
        @Nullable String presentName) {

    public SeatView {
        standIns = List.copyOf(standIns);
    }

    /** Somebody who may stand in. */
    public record StandIn(String person, String personName) {}
}
