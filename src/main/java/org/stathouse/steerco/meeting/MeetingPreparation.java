package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.OpenTask;

/** The steps before a meeting is held: agenda ready, cut-off, packet (processes.md, Supporting). */
@Service
@Transactional
public class MeetingPreparation {

    private final MeetingAccess access;
    private final MeetingViews views;
    private final MeetingJournal journal;
    private final MeetingWorkflow workflow;
    private final AgendaItemRepository items;
    private final AgendaCollector collector;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    MeetingPreparation(
            MeetingAccess access,
            MeetingViews views,
            MeetingJournal journal,
            MeetingWorkflow workflow,
            AgendaItemRepository items,
            AgendaCollector collector,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.workflow = workflow;
        this.items = items;
        this.collector = collector;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The TMO's word that the agenda is ready; it goes on collecting until the cut-off. Completes the task. */
    public MeetingView prepared(UUID id, long version) {
        Actor actor = requireTmo();
        return prepared(actor, access.seenForChange(actor, id, version));
    }

    /** The same, from the task. */
    public void prepare(OpenTask task, PrepareAgenda command) {
        prepared(currentActor.get(), access.forStep(task.subject().id()));
    }

    /**
     * Freezes the agenda as it stands and tells the members where to find it; after the cut-off, once it is prepared. Completes the
     * task.
     *
     * @throws Conflict before the cut-off or if the agenda is not prepared
     */
    public MeetingView release(UUID id, long version) {
        Actor actor = requireTmo();
        return release(actor, access.seenForChange(actor, id, version));
    }

    /** The same, from the task. */
    public void release(OpenTask task, ReleasePacket command) {
        release(currentActor.get(), access.forStep(task.subject().id()));
    }

    /** The last day for topics, in the City's time zone. */
    @Transactional(readOnly = true)
    public LocalDate cutOff(UUID id) {
        return access.forReading(id).dates().cutOff();
    }

    /** The last day to release the packet. */
    @Transactional(readOnly = true)
    public LocalDate packetDue(UUID id) {
        return access.forReading(id).dates().packetDue();
    }

    /** The day of the meeting. */
    @Transactional(readOnly = true)
    public LocalDate day(UUID id) {
        return views.day(access.forReading(id));
    }

    /** The last day to draft the minutes. */
    @Transactional(readOnly = true)
    public LocalDate minutesDue(UUID id) {
        return access.forReading(id).dates().minutesDue();
    }

    /** Called daily: collects what waits for SteerCo if this is the next meeting with an open agenda. */
    public void collectDaily(UUID id) {
        collector.collectIfNext(access.forStep(id));
    }

    /** Called by the timer at the close of business of the cut-off: collects once more and closes the agenda. */
    public void closeAgenda(UUID id) {
        Meeting meeting = access.forStep(id);
        collector.collectIfNext(meeting);
        meeting.closeAgenda();
        journal.record(meeting, "agenda-closed", "has its agenda closed: the cut-off has passed", Map.of("items", items.countOn(id)));
        events.publishEvent(new AgendaWaits());
    }

    private MeetingView prepared(Actor actor, Meeting meeting) {
        meeting.prepared(clock.instant());
        journal.record(meeting, "agenda-prepared", "has its agenda prepared by " + actor.displayName(), Map.of("items", items.countOn(meeting.id())));
        workflow.agendaPrepared(meeting.id());
        return views.view(meeting, actor);
    }

    private MeetingView release(Actor actor, Meeting meeting) {
        meeting.release(clock.instant());
        int on = items.countOn(meeting.id());
        journal.record(meeting, "packet-released", "has its agenda frozen with " + on + " items, released by " + actor.displayName(), Map.of("items", on));
        journal.tell(meeting, "packet-released", "released/" + meeting.moves().size(), "The agenda of meeting " + meeting.number() + " is ready", Map.of("items", on));
        workflow.packetReleased(meeting.id());
        return views.view(meeting, actor);
    }

    private Actor requireTmo() {
        Actor actor = currentActor.get();
        if (!actor.has(Role.TMO)) {
            throw new NotPermitted(Fault.of("steerco.meeting.tmoPrepares"));
        }
        return actor;
    }
}
