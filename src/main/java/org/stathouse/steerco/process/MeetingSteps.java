package org.stathouse.steerco.process;

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

    /** Freezes the approved minutes. */
    public void freezeMinutes(String meetingId) {
        minutes.freeze(UUID.fromString(meetingId));
    }
}
