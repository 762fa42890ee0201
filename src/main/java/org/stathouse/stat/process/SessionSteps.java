package org.stathouse.stat.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.SessionPapers;
import org.stathouse.stat.session.AgencyRoll;
import org.stathouse.stat.session.ContinuationTests;
import org.stathouse.stat.session.Phase;
import org.stathouse.stat.session.SessionClosure;
import org.stathouse.stat.session.SessionPackets;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.session.SessionTimetable;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code stat-session} calls; each step forwards to a use case. */
@ProcessBean("sessionSteps")
public class SessionSteps {

    private final SessionTimetable timetable;
    private final SessionPreparation preparation;
    private final AgencyRoll agencies;
    private final SessionClosure closure;
    private final ContinuationTests continuation;
    private final SessionPapers papers;
    private final SessionPackets packets;

    SessionSteps(
            SessionTimetable timetable,
            SessionPreparation preparation,
            AgencyRoll agencies,
            SessionClosure closure,
            ContinuationTests continuation,
            SessionPapers papers,
            SessionPackets packets) {
        this.timetable = timetable;
        this.preparation = preparation;
        this.agencies = agencies;
        this.closure = closure;
        this.continuation = continuation;
        this.papers = papers;
        this.packets = packets;
    }

    /** When the task of that {@link Phase} appears. */
    public Instant opens(String sessionId, String phase) {
        return timetable.opens(UUID.fromString(sessionId), Phase.valueOf(phase));
    }

    /** The last day of the task of that {@link Phase}. */
    public LocalDate dueDay(String sessionId, String phase) {
        return timetable.dueDay(UUID.fromString(sessionId), Phase.valueOf(phase));
    }

    /** When the draft begins without the input that is missing. */
    public Instant inputCloses(String sessionId) {
        return timetable.inputCloses(UUID.fromString(sessionId));
    }

    /** When the packet goes out though nobody has completed it. */
    public Instant packetCloses(String sessionId) {
        return timetable.packetCloses(UUID.fromString(sessionId));
    }

    /** When the agencies are asked for their memos. */
    public Instant memosOpen(String sessionId) {
        return timetable.memosOpen(UUID.fromString(sessionId));
    }

    /** When the agencies' memos are due. */
    public Instant memosDue(String sessionId) {
        return timetable.memosDue(UUID.fromString(sessionId));
    }

    /** The day on which they are due. */
    public LocalDate memosDueDay(String sessionId) {
        return timetable.memosDueDay(UUID.fromString(sessionId));
    }

    /** The first moment at which a missing memo is late. */
    public Instant memosLate(String sessionId) {
        return timetable.memosLate(UUID.fromString(sessionId));
    }

    /** The first moment at which the follow-up memo is late. */
    public Instant followUpLate(String sessionId) {
        return timetable.followUpLate(UUID.fromString(sessionId));
    }

    /** The beginning of the session's day. */
    public Instant dayBegins(String sessionId) {
        return timetable.dayBegins(UUID.fromString(sessionId));
    }

    /** The user name of the Stat's lead analyst. */
    public String leadAnalyst(String sessionId) {
        return timetable.leadAnalyst(UUID.fromString(sessionId));
    }

    /** The user name of the Stat's chair. */
    public String chair(String sessionId) {
        return timetable.chair(UUID.fromString(sessionId));
    }

    /** Takes the Stat's agencies as they are now. */
    public void askAgencies(String sessionId) {
        agencies.ask(UUID.fromString(sessionId));
    }

    /** Whose input is still to come. */
    public List<String> withoutInput(String sessionId) {
        return agencies.withoutInput(UUID.fromString(sessionId));
    }

    /** Whose memo is still to come. */
    public List<String> withoutMemo(String sessionId) {
        return agencies.withoutMemo(UUID.fromString(sessionId));
    }

    /** The groups that are asked for an agency. */
    public String groupsOf(String agencyId) {
        return agencies.groupsOf(agencyId);
    }

    /** The lead analyst where no officer answers for the agency. */
    public @Nullable String assigneeOf(String sessionId, String agencyId) {
        return agencies.assigneeOf(UUID.fromString(sessionId), agencyId);
    }

    /** Whether the draft passed its review before the session was moved. */
    public boolean isDraftApproved(String sessionId) {
        return preparation.isDraftApproved(UUID.fromString(sessionId));
    }

    /** The memos' legal date has passed. */
    public void noteMissedMemos(String sessionId) {
        agencies.noteMissedMemos(UUID.fromString(sessionId));
    }

    /** The follow-up memo's legal date has passed. */
    public void noteMissedFollowUp(String sessionId) {
        closure.noteMissedFollowUp(UUID.fromString(sessionId));
    }

    /** Makes and sends the pre-memo. */
    public void sendPreMemo(String sessionId) {
        papers.sendPreMemo(UUID.fromString(sessionId));
    }

    /** Has the draft of the packet made. */
    public void makeDraftPacket(String sessionId) {
        packets.makeDraft(UUID.fromString(sessionId));
    }

    /** Nobody has completed the packet by the close of its day. */
    public void passOverPacket(String sessionId) {
        packets.passOver(UUID.fromString(sessionId));
    }

    /** Has the final packet made and sent. */
    public void sendPacket(String sessionId) {
        packets.send(UUID.fromString(sessionId));
    }

    /** Has the final packet made and sent, if none is out for the session's day. */
    public void sendPacketAtLast(String sessionId) {
        packets.sendAtLast(UUID.fromString(sessionId));
    }

    /** Makes and sends the follow-up memo. */
    public void sendFollowUpMemo(String sessionId) {
        papers.sendFollowUpMemo(UUID.fromString(sessionId));
    }

    /** Asks the chair whether the Stat should go on, if that is due. */
    public boolean askContinuation(String sessionId) {
        return continuation.askIfDue(UUID.fromString(sessionId));
    }
}
