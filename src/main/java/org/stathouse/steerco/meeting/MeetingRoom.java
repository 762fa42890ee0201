package org.stathouse.steerco.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/**
 * What is recorded in the meeting itself, by the chair or the TMO as secretary. Two at once on one item: the first wins, the other
 * gets a {@link Conflict}. Quorum is checked before any vote.
 */
public interface MeetingRoom {

    /** Opens the session, on its day or later, once the packet is released. */
    MeetingView start(UUID meetingId, long version);

    AttendanceView attendance(UUID meetingId);

    /**
     * Notes who sits on a seat: the member, a substitute named for the day if the member is absent, or nobody.
     *
     * @throws BusinessRuleViolation at {@code person} where they may not sit there
     */
    AttendanceView attend(UUID meetingId, UUID memberId, @Nullable String person);

    /** Notes who else is present, in words. */
    AttendanceView guests(UUID meetingId, @Nullable String guests);

    /** The voting seats present and who of them is recused from this item. */
    List<Voter> voters(UUID meetingId, UUID itemId);

    /** The outcomes that can be decided on for this item; none where it can only be noted. */
    List<OutcomeOption> outcomes(UUID meetingId, UUID itemId);

    /** A member takes no part in the item; the fault is at {@code reason}. */
    AgendaItemView recuse(UUID meetingId, UUID itemId, long version, UUID memberId, @Nullable String reason);

    /** Undoes a recusal that was recorded by mistake, as long as no vote was taken. */
    AgendaItemView liftRecusal(UUID meetingId, UUID itemId, long version, UUID memberId);

    /**
     * Records a motion and the vote on it. Where it carries, this takes the decision in the same transaction: number, register,
     * conditions, the source carries it out. Where it does not, the item is {@link ItemState#NOT_CARRIED}.
     *
     * @throws BusinessRuleViolation with every fault at its field: {@code outcome}, {@code reason}, {@code date}, {@code person},
     *     {@code text}, {@code conditions[i].…}, {@code votes}; without a field where there is no quorum
     */
    AgendaItemView record(UUID meetingId, UUID itemId, long version, ProposedDecision motion, Voting voting);

    /**
     * Corrects the votes of the last motion before the meeting ends; what came of it must stay the same.
     *
     * @throws BusinessRuleViolation at {@code votes}, {@code reason}, or where the motion would no longer carry
     */
    AgendaItemView correct(UUID meetingId, UUID itemId, long version, Voting voting, @Nullable String reason);

    /** Takes note of the item without a vote. */
    AgendaItemView note(UUID meetingId, UUID itemId, long version, @Nullable String note);

    /** Puts the item off to the next meeting; the fault is at {@code reason}. */
    AgendaItemView defer(UUID meetingId, UUID itemId, long version, @Nullable String reason);

    /** Opens an item again that was noted or deferred by mistake. */
    AgendaItemView reopen(UUID meetingId, UUID itemId, long version);

    /** Ends the session; what was not reached goes to the next meeting, and the minutes are drafted. Completes the task. */
    MeetingView end(UUID meetingId, long version);
}
