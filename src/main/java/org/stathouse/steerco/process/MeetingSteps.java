package org.stathouse.steerco.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.steerco.meeting.MeetingPreparation;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code steerco-meeting} calls; each step forwards to a use case. */
@ProcessBean("meetingSteps")
public class MeetingSteps {

    private final MeetingPreparation preparation;
    private final Minutes minutes;

    MeetingSteps(MeetingPreparation preparation, Minutes minutes) {
        this.preparation = preparation;
        this.minutes = minutes;
    }

    /** The last day for topics. */
    public LocalDate cutOff(String meetingId) {
        return preparation.cutOff(UUID.fromString(meetingId));
    }

    /** The last day to release the packet. */
    public LocalDate packetDue(String meetingId) {
        return preparation.packetDue(UUID.fromString(meetingId));
    }

    /** When an agenda that nobody has called ready stands as it is. */
    public Instant agendaStandsAt(String meetingId) {
        return preparation.agendaStandsAt(UUID.fromString(meetingId));
    }

    /** The opening of the packet day. */
    public Instant packetDayOpensAt(String meetingId) {
        return preparation.packetDayOpensAt(UUID.fromString(meetingId));
    }

    /** When a packet that nobody has released is released as it stands. */
    public Instant releasesItselfAt(String meetingId) {
        return preparation.releasesItselfAt(UUID.fromString(meetingId));
    }

    /** The day of the meeting. */
    public LocalDate day(String meetingId) {
        return preparation.day(UUID.fromString(meetingId));
    }

    /** The last day to draft the minutes. */
    public LocalDate minutesDue(String meetingId) {
        return preparation.minutesDue(UUID.fromString(meetingId));
    }

    /** Brings an open agenda up to date. */
    public void collect(String meetingId) {
        preparation.collectDaily(UUID.fromString(meetingId));
    }

    /** The cut-off has passed. */
    public void closeAgenda(String meetingId) {
        preparation.closeAgenda(UUID.fromString(meetingId));
    }

    /** Orders a draft of the packet to look over. */
    public void orderDraft(String meetingId) {
        preparation.orderDraft(UUID.fromString(meetingId));
    }

    /** Nobody has called the agenda ready in time. */
    public void takeAgendaAsItStands(String meetingId) {
        preparation.takeAgendaAsItStands(UUID.fromString(meetingId));
    }

    /** Orders a draft with everything that has changed since the cut-off. */
    public void orderFreshDraft(String meetingId) {
        preparation.orderFreshDraft(UUID.fromString(meetingId));
    }

    /** Nobody has released the packet in time. */
    public void releaseAsItStands(String meetingId) {
        preparation.releaseAsItStands(UUID.fromString(meetingId));
    }

    /** Orders the final packet. */
    public void orderFinal(String meetingId) {
        preparation.orderFinal(UUID.fromString(meetingId));
    }

    /** Freezes the approved minutes. */
    public void freezeMinutes(String meetingId) {
        minutes.freeze(UUID.fromString(meetingId));
    }
}
