package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.decision.AgendaSources;
import org.stathouse.steerco.office.Rights;
import org.stathouse.worklist.OpenTask;

/**
 * What is recorded in the meeting itself, by the chair or the TMO as secretary. Two at once on one item: the first wins, the other
 * gets a {@link Conflict}. Quorum is checked before any vote.
 */
@Service
@Transactional
public class MeetingRoom {

    private final MeetingAccess access;
    private final MeetingViews views;
    private final AgendaItemRepository items;
    private final AgendaViews agendas;
    private final SeatRoll seats;
    private final MotionBook motions;
    private final AgendaSources sources;
    private final MeetingJournal journal;
    private final MeetingWorkflow workflow;
    private final ApplicationEventPublisher events;
    private final Rights rights;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    MeetingRoom(
            MeetingAccess access,
            MeetingViews views,
            AgendaItemRepository items,
            AgendaViews agendas,
            SeatRoll seats,
            MotionBook motions,
            AgendaSources sources,
            MeetingJournal journal,
            MeetingWorkflow workflow,
            ApplicationEventPublisher events,
            Rights rights,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.items = items;
        this.agendas = agendas;
        this.seats = seats;
        this.motions = motions;
        this.sources = sources;
        this.journal = journal;
        this.workflow = workflow;
        this.events = events;
        this.rights = rights;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Opens the session, on its day or later, once the packet is released. */
    public MeetingView start(UUID meetingId, long version) {
        Actor actor = requireRecorder();
        Meeting meeting = access.seenForChange(actor, meetingId, version);
        meeting.require(MeetingStatus.RELEASED);
        if (!views.isDayReached(meeting)) {
            throw new BusinessRuleViolation(Fault.of("steerco.meeting.notItsDay"));
        }
        meeting.start(clock.instant());
        journal.record(meeting, "started", "started by " + actor.displayName(), Map.of());
        return views.view(meeting, actor);
    }

    @Transactional(readOnly = true)
    public AttendanceView attendance(UUID meetingId) {
        return seats.attendance(access.seen(currentActor.get(), meetingId));
    }

    /**
     * Notes who sits on a seat: the member, a substitute named for the day in the member's place, or nobody.
     *
     * @param person user name; none where the seat is empty
     * @throws BusinessRuleViolation at {@code person} where they may not sit there
     */
    public AttendanceView attend(UUID meetingId, UUID memberId, @Nullable String person) {
        Meeting meeting = inSession(meetingId);
        seats.take(meeting, memberId, person);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("member", memberId.toString());
        after.put("present", person);
        journal.record(meeting, "attendance-noted", person == null ? "has a seat empty" : "has " + people.nameOf(person) + " present", after);
        return seats.attendance(meeting);
    }

    /** Notes who else is present, in words; the fault is at {@code guests}. */
    public AttendanceView guests(UUID meetingId, @Nullable String guests) {
        Meeting meeting = inSession(meetingId);
        BusinessRuleViolation.throwIfAny(MeetingPolicy.optionalText("guests", guests).stream().toList());
        meeting.welcome(MeetingPolicy.blankToNull(guests));
        journal.store(meeting);
        return seats.attendance(meeting);
    }

    /** The voting seats present and who of them is recused from this item. */
    @Transactional(readOnly = true)
    public List<Voter> voters(UUID meetingId, UUID itemId) {
        Meeting meeting = access.seen(currentActor.get(), meetingId);
        return seats.voters(meeting, item(meeting, itemId));
    }

    /** The outcomes that can be decided on for this item; none where it can only be noted. */
    @Transactional(readOnly = true)
    public List<OutcomeOption> outcomes(UUID meetingId, UUID itemId) {
        AgendaItem item = item(access.seen(currentActor.get(), meetingId), itemId);
        return sources.of(item.subject().type()).outcomes(item.subject().id());
    }

    /** A member takes no part in the item; the fault is at {@code reason}. */
    public AgendaItemView recuse(UUID meetingId, UUID itemId, long version, UUID memberId, @Nullable String reason) {
        BusinessRuleViolation.throwIfAny(MeetingPolicy.text("reason", reason).stream().toList());
        return change(meetingId, itemId, version, "recusal-noted", (meeting, item) -> {
            Voter voter = seats.voters(meeting, item).stream()
                    .filter(one -> one.memberId().equals(memberId))
                    .findFirst()
                    .orElseThrow(() -> new BusinessRuleViolation(Fault.at("memberId", "steerco.vote.notPresent")));
            item.recuse(new Recusal(memberId, voter.person(), Objects.requireNonNull(reason).strip()));
            return voter.personName() + " takes no part: " + reason.strip();
        });
    }

    /** Undoes a recusal that was recorded by mistake, as long as no vote was taken. */
    public AgendaItemView liftRecusal(UUID meetingId, UUID itemId, long version, UUID memberId) {
        return change(meetingId, itemId, version, "recusal-lifted", (meeting, item) -> {
            item.liftRecusal(memberId);
            return "a recusal recorded by mistake is lifted";
        });
    }

    /**
     * Records a motion and the vote on it. Where it carries, this takes the decision in the same transaction: number, register,
     * conditions, the source carries it out. Where it does not, the item is {@link ItemState#NOT_CARRIED}.
     *
     * @throws NotPermitted where the recorder is interested in the case
     * @throws BusinessRuleViolation with every fault at its field: {@code outcome}, {@code reason}, {@code date}, {@code person},
     *     {@code text}, {@code conditions[i].…}, {@code votes}; without a field where there is no quorum
     */
    public AgendaItemView record(UUID meetingId, UUID itemId, long version, ProposedDecision motion, Voting voting) {
        return change(meetingId, itemId, version, "voted", (meeting, item) -> motions.record(meeting, item, motion, voting));
    }

    /**
     * Corrects the votes of the last motion before the meeting ends; what came of it must stay the same.
     *
     * @throws BusinessRuleViolation at {@code votes}, {@code reason}, or where something else would come of the motion
     */
    public AgendaItemView correct(UUID meetingId, UUID itemId, long version, Voting voting, @Nullable String reason) {
        return change(meetingId, itemId, version, "vote-corrected", (meeting, item) -> motions.correct(meeting, item, voting, reason));
    }

    /** Takes note of the item without a vote; the fault is at {@code note}. */
    public AgendaItemView note(UUID meetingId, UUID itemId, long version, @Nullable String note) {
        BusinessRuleViolation.throwIfAny(MeetingPolicy.optionalText("note", note).stream().toList());
        return change(meetingId, itemId, version, "noted", (meeting, item) -> {
            item.note(MeetingPolicy.blankToNull(note));
            motions.noted(item, true);
            return "noted";
        });
    }

    /** Puts the item off to the next meeting; the fault is at {@code reason}. */
    public AgendaItemView defer(UUID meetingId, UUID itemId, long version, @Nullable String reason) {
        BusinessRuleViolation.throwIfAny(MeetingPolicy.text("reason", reason).stream().toList());
        return change(meetingId, itemId, version, "deferred", (meeting, item) -> {
            item.defer(Objects.requireNonNull(reason).strip());
            return "put off to the next meeting: " + reason.strip();
        });
    }

    /** Opens an item again that was noted or deferred by mistake. */
    public AgendaItemView reopen(UUID meetingId, UUID itemId, long version) {
        return change(meetingId, itemId, version, "reopened", (meeting, item) -> {
            boolean wasNoted = item.state() == ItemState.NOTED;
            item.reopen(motions.isVotedOn(item));
            if (wasNoted) {
                motions.noted(item, false);
            }
            return "open again";
        });
    }

    /** Ends the session; what was not reached goes to the next meeting, and the minutes are drafted. Completes the task. */
    public MeetingView end(UUID meetingId, long version) {
        Actor actor = requireRecorder();
        return end(actor, access.seenForChange(actor, meetingId, version));
    }

    /** The same, from the task. */
    public void end(OpenTask task, EndMeeting command) {
        end(currentActor.get(), access.forStep(task.subject().id()));
    }

    private MeetingView end(Actor actor, Meeting meeting) {
        meeting.end(clock.instant());
        journal.record(meeting, "ended", "ended by " + actor.displayName(), Map.of());
        workflow.ended(meeting.id());
        events.publishEvent(new MeetingEnded(meeting.id()));
        events.publishEvent(new AgendaWaits());
        return views.view(meeting, actor);
    }

    /** One change of an item in the room; gives the sentence for the audit trail. */
    private interface ItemChange {
        String on(Meeting meeting, AgendaItem item);
    }

    private AgendaItemView change(UUID meetingId, UUID itemId, long version, String action, ItemChange change) {
        Meeting meeting = inSession(meetingId);
        AgendaItem item = item(meeting, itemId);
        if (item.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        String summary = change.on(meeting, item);
        items.saveAndFlush(item);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("decision", item.decisionNumber());
        journal.record(meeting, item, action, summary, after);
        return agendas.item(item);
    }

    private Meeting inSession(UUID meetingId) {
        Meeting meeting = access.seenForStep(requireRecorder(), meetingId);
        meeting.require(MeetingStatus.IN_SESSION);
        return meeting;
    }

    private AgendaItem item(Meeting meeting, UUID itemId) {
        return items.findById(itemId)
                .filter(item -> item.meetingId().equals(meeting.id()))
                .orElseThrow(() -> new NotFound("Item " + itemId));
    }

    private Actor requireRecorder() {
        Actor actor = currentActor.get();
        if (!rights.isChairOrTmo(actor)) {
            throw new NotPermitted(Fault.of("steerco.meeting.recorders"));
        }
        return actor;
    }
}
