package org.stathouse.steerco.meeting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;

/** What the minutes do to their meeting, in the transaction of their own step. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MeetingClosure {

    private final MeetingAccess access;
    private final MeetingViews views;
    private final MeetingJournal journal;
    private final MeetingWorkflow workflow;

    MeetingClosure(MeetingAccess access, MeetingViews views, MeetingJournal journal, MeetingWorkflow workflow) {
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.workflow = workflow;
    }

    /** Keeps the meeting from other transactions until the end of this one; {@link org.stathouse.shared.NotFound} for those who may not know of it. */
    public void lock(Actor actor, UUID meetingId) {
        access.seenForStep(actor, meetingId);
    }

    /** The draft is with the chair. */
    public void minutesSubmitted(UUID meetingId, String by) {
        journal.record(access.forStep(meetingId), "minutes-submitted", "has its minutes submitted by " + by, Map.of());
        workflow.minutesDrafted(meetingId);
    }

    /** The chair sends the draft back. */
    public void minutesReturned(UUID meetingId, String by, String reason) {
        journal.record(access.forStep(meetingId), "minutes-returned", "has its minutes returned by " + by, Map.of("reason", reason));
        workflow.minutesReviewed(meetingId, false);
    }

    /** The minutes are approved: nothing of the meeting changes any more. */
    public void minutesApproved(UUID meetingId, String by) {
        Meeting meeting = access.forStep(meetingId);
        meeting.close();
        journal.record(meeting, "minutes-approved", "has its minutes approved by " + by, Map.of());
        workflow.minutesReviewed(meetingId, true);
    }

    /** The approved minutes are kept as PDF. */
    public void minutesFrozen(UUID meetingId, String sha256) {
        Meeting meeting = access.forStep(meetingId);
        journal.record(meeting, "minutes-frozen", "has its minutes frozen as PDF", Map.of("sha256", sha256));
        journal.tell(meeting, "minutes-approved", "approved", "The minutes of meeting " + meeting.number() + " are approved", Map.of());
    }

    /** The meeting as lists show it, whoever asks. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public MeetingRow row(UUID meetingId) {
        return views.row(access.forReading(meetingId));
    }

    /** "Regular meeting of Mar 18, 2027". */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String title(UUID meetingId) {
        return views.title(access.forReading(meetingId));
    }
}
