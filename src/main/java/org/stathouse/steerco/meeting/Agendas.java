package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.office.Rights;

/**
 * The agenda of a meeting: it fills itself from every {@link org.stathouse.steerco.AgendaSource} until the cut-off, and chair and
 * TMO put it in order until it is released. Every change names the version of the agenda that the person saw; another one is a
 * {@link Conflict}.
 */
@Service
@Transactional
public class Agendas {

    private static final Set<MeetingStatus> EDITABLE = Set.of(MeetingStatus.AGENDA_OPEN, MeetingStatus.AGENDA_CLOSED);
    private static final Set<MeetingStatus> NOT_OVER = Set.of(
            MeetingStatus.AGENDA_OPEN, MeetingStatus.AGENDA_CLOSED, MeetingStatus.RELEASED, MeetingStatus.IN_SESSION);

    private final MeetingAccess access;
    private final AgendaCollector collector;
    private final AgendaViews views;
    private final MeetingJournal journal;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    Agendas(
            MeetingAccess access,
            AgendaCollector collector,
            AgendaViews views,
            MeetingJournal journal,
            Rights rights,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.collector = collector;
        this.views = views;
        this.journal = journal;
        this.rights = rights;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AgendaView of(UUID meetingId) {
        return views.agenda(access.seen(currentActor.get(), meetingId));
    }

    /**
     * What stands on agendas of meetings still to come or in session about one action of the plan, the earliest meeting first; for a
     * panel on its page. Empty for people who do not read agendas.
     */
    @Transactional(readOnly = true)
    public List<UpcomingTopic> ofAction(UUID actionId) {
        return rights.readsAll(currentActor.get()) ? views.upcoming(actionId) : List.of();
    }

    /** The item on which a decision was taken, with the votes on it; empty for people who do not read agendas. */
    @Transactional(readOnly = true)
    public Optional<AgendaItemView> ofDecision(UUID decisionId) {
        return rights.readsAll(currentActor.get()) ? views.ofDecision(decisionId) : Optional.empty();
    }

    /** Collects now what waits for SteerCo; until the cut-off only. */
    public AgendaView refresh(UUID meetingId, long version) {
        Meeting meeting = forChange(meetingId, version, Set.of(MeetingStatus.AGENDA_OPEN));
        collector.collect(meeting);
        return views.agenda(meeting);
    }

    /**
     * Adds a free item; after the cut-off that takes a reason.
     *
     * @throws NotPermitted for anybody but chair and TMO
     * @throws BusinessRuleViolation at {@code title}, {@code ask}, {@code background}, {@code presenter}, {@code minutes},
     *     {@code lateBecause}
     */
    public AgendaView add(UUID meetingId, long version, NewItem entered) {
        Meeting meeting = forChange(meetingId, version, NOT_OVER);
        List<Fault> faults = new ArrayList<>(MeetingPolicy.line("title", entered.title()).stream().toList());
        MeetingPolicy.text("ask", entered.ask()).ifPresent(faults::add);
        MeetingPolicy.optionalText("background", entered.background()).ifPresent(faults::add);
        MeetingPolicy.optionalLine("presenter", entered.presenter()).ifPresent(faults::add);
        MeetingPolicy.minutes(entered.minutes()).ifPresent(faults::add);
        againstLateness(meeting, entered.lateBecause()).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        var topic = FreeItems.topic(
                Objects.requireNonNull(entered.title()).strip(),
                Objects.requireNonNull(entered.ask()).strip(),
                Objects.requireNonNullElse(entered.background(), "").strip(),
                deadlines.today(),
                meetingId);
        AgendaItem item = new AgendaItem(meetingId, AgendaPart.OTHER, topic, entered.minutes(), false);
        item.schedule(MeetingPolicy.blankToNull(entered.presenter()), entered.minutes());
        return added(meeting, item, entered.lateBecause());
    }

    /** What waits for SteerCo and does not stand on this agenda: it came after the cut-off, or was removed. */
    @Transactional(readOnly = true)
    public List<LateTopic> waiting(UUID meetingId) {
        Meeting meeting = access.seen(currentActor.get(), meetingId);
        Set<CaseRef> on = collector.agendaOf(meetingId).stream()
                .filter(AgendaItem::isOn)
                .map(AgendaItem::subject)
                .collect(Collectors.toUnmodifiableSet());
        return collector.waiting(meeting).stream()
                .filter(one -> !on.contains(one.topic().subject()))
                .map(one -> new LateTopic(one.source().part(), one.topic()))
                .toList();
    }

    /** Puts one of {@link #waiting} on the agenda; after the cut-off with a reason (fault at {@code lateBecause}). */
    public AgendaView addTopic(UUID meetingId, long version, CaseRef subject, @Nullable String lateBecause) {
        Meeting meeting = forChange(meetingId, version, NOT_OVER);
        BusinessRuleViolation.throwIfAny(againstLateness(meeting, lateBecause).stream().toList());
        AgendaCollector.Waiting chosen = collector.waiting(meeting).stream()
                .filter(one -> one.topic().subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Conflict(Fault.of("steerco.item.notWaiting")));
        Optional<AgendaItem> known = collector.agendaOf(meetingId).stream().filter(item -> item.subject().equals(subject)).findFirst();
        if (known.filter(AgendaItem::isOn).isPresent()) {
            throw new Conflict(Fault.of("steerco.item.isOn"));
        }
        if (known.filter(item -> item.state() == ItemState.REMOVED).isPresent()) {
            return restore(meetingId, version, known.get().id());
        }
        known.ifPresent(item -> item.describe(chosen.topic()));
        return added(
                meeting,
                known.orElseGet(() -> new AgendaItem(
                        meetingId, chosen.source().part(), chosen.topic(), AgendaCollector.USUAL_MINUTES, false)),
                lateBecause);
    }

    /** Puts an item before another one, or at the end if no other is named. */
    public AgendaView move(UUID meetingId, long version, UUID itemId, @Nullable UUID before) {
        Meeting meeting = forChange(meetingId, version, EDITABLE);
        List<AgendaItem> agenda = collector.agendaOf(meetingId);
        AgendaItem moved = itemOn(agenda, itemId);
        if (itemId.equals(before)) {
            return views.agenda(meeting);
        }
        agenda.remove(moved);
        agenda.add(before == null ? agenda.size() : agenda.indexOf(itemOn(agenda, before)), moved);
        return stored(meeting, agenda, moved, "moved", "moved in the order", Map.of());
    }

    /** Sets who presents (in words) and how many minutes it takes; faults at {@code presenter}, {@code minutes}. */
    public AgendaView schedule(UUID meetingId, long version, UUID itemId, @Nullable String presenter, int minutes) {
        Meeting meeting = forChange(meetingId, version, EDITABLE);
        List<Fault> faults = new ArrayList<>(MeetingPolicy.optionalLine("presenter", presenter).stream().toList());
        MeetingPolicy.minutes(minutes).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        List<AgendaItem> agenda = collector.agendaOf(meetingId);
        AgendaItem item = itemOn(agenda, itemId);
        item.schedule(MeetingPolicy.blankToNull(presenter), minutes);
        return stored(meeting, agenda, item, "scheduled", minutes + " minutes", Map.of("minutes", minutes));
    }

    /** Takes an item off, also in the session while it is not dealt with; it does not come back by itself. The fault is at {@code reason}. */
    public AgendaView remove(UUID meetingId, long version, UUID itemId, @Nullable String reason) {
        Meeting meeting = forChange(meetingId, version, NOT_OVER);
        BusinessRuleViolation.throwIfAny(MeetingPolicy.text("reason", reason).stream().toList());
        List<AgendaItem> agenda = collector.agendaOf(meetingId);
        AgendaItem item = itemOn(agenda, itemId);
        String because = Objects.requireNonNull(reason).strip();
        item.remove(because, clock.instant());
        return stored(meeting, agenda, item, "removed", "taken off: " + because, Map.of("reason", because));
    }

    /** Puts a removed item back at the end of its part. */
    public AgendaView restore(UUID meetingId, long version, UUID itemId) {
        Meeting meeting = forChange(meetingId, version, NOT_OVER);
        List<AgendaItem> agenda = collector.agendaOf(meetingId);
        AgendaItem item = agenda.stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Item " + itemId));
        item.restore();
        agenda.remove(item);
        AgendaCollector.insert(agenda, item);
        return stored(meeting, agenda, item, "restored", "put back", Map.of());
    }

    private AgendaView added(Meeting meeting, AgendaItem item, @Nullable String lateBecause) {
        boolean late = meeting.status() != MeetingStatus.AGENDA_OPEN;
        String because = late ? Objects.requireNonNull(lateBecause).strip() : "";
        if (late) {
            item.comeLate(because);
        }
        List<AgendaItem> agenda = collector.agendaOf(meeting.id());
        agenda.remove(item);
        AgendaCollector.insert(agenda, item);
        return stored(meeting, agenda, item, "added", late ? "added late: " + because : "added", Map.of());
    }

    private AgendaView stored(
            Meeting meeting, List<AgendaItem> agenda, AgendaItem item, String action, String summary, Map<String, @Nullable Object> after) {
        collector.store(agenda);
        meeting.agendaChanged();
        journal.record(meeting, item, action, summary, after);
        journal.store(meeting);
        return views.agenda(meeting);
    }

    private Meeting forChange(UUID meetingId, long version, Set<MeetingStatus> expected) {
        Actor actor = currentActor.get();
        Meeting meeting = access.seenForChange(actor, meetingId, version);
        if (!rights.isChairOrTmo(actor)) {
            throw new NotPermitted(Fault.of("steerco.item.chairOrTmo"));
        }
        meeting.requireOneOf(expected);
        return meeting;
    }

    /** What comes after the cut-off needs its reason. */
    private static Optional<Fault> againstLateness(Meeting meeting, @Nullable String reason) {
        return meeting.status() == MeetingStatus.AGENDA_OPEN ? Optional.empty() : MeetingPolicy.text("lateBecause", reason);
    }

    private static AgendaItem itemOn(List<AgendaItem> agenda, UUID itemId) {
        return agenda.stream()
                .filter(item -> item.id().equals(itemId) && item.isOn())
                .findFirst()
                .orElseThrow(() -> new NotFound("Item " + itemId));
    }
}
