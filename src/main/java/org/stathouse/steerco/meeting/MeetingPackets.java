package org.stathouse.steerco.meeting;

import org.springframework.stereotype.Component;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOrders;

/** Orders the packets of a meeting; they are made in the background, and a final one is sent to the members when it is ready. */
@Component
class MeetingPackets {

    private final PacketOrders orders;

    MeetingPackets(PacketOrders orders) {
        this.orders = orders;
    }

    /** A draft for the TMO and the chair to look over. */
    void draft(Meeting meeting, String occasion) {
        orders.order(PacketKind.STEERCO, meeting.id(), Edition.DRAFT, key(meeting, occasion));
    }

    /** The final packet of the appointment: released again after a move, it is another version. */
    void released(Meeting meeting) {
        orders.order(PacketKind.STEERCO, meeting.id(), Edition.FINAL, key(meeting, "release"));
    }

    /** One order of a kind for each appointment, however often a step is repeated. */
    private static String key(Meeting meeting, String occasion) {
        return "steerco-meeting:%s/%s/%d".formatted(meeting.id(), occasion, meeting.moves().size());
    }
}
