package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.time.Instant;
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
    private final MeetingPackets packets;
    private final PacketTimes times;
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
            MeetingPackets packets,
            PacketTimes times,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.workflow = workflow;
        this.items = items;
        this.collector = collector;
        this.packets = packets;
        this.times = times;
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

    /** When an agenda that nobody has called ready stands as it is. */
    @Transactional(readOnly = true)
    public Instant agendaStandsAt(UUID id) {
        return times.agendaStands(access.forReading(id).dates());
    }

    /** The opening of the packet day. */
    @Transactional(readOnly = true)
    public Instant packetDayOpensAt(UUID id) {
        return times.opening(access.forReading(id).dates());
    }

    /** When a packet that nobody has released is released as it stands. */
    @Transactional(readOnly = true)
    public Instant releasesItselfAt(UUID id) {
        return times.release(access.forReading(id).dates());
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

    /** Called by the timer when nobody has called the agenda ready in time: it stands as it is. */
    public void takeAgendaAsItStands(UUID id) {
        Meeting meeting = access.forStep(id);
        meeting.prepared(clock.instant());
        journal.record(meeting, "agenda-taken", "has its agenda taken as it stands: nobody called it ready in time", Map.of("items", items.countOn(id)));
    }

    /** Called once the agenda is closed: a draft of the packet to look over. */
    public void orderDraft(UUID id) {
        packets.draft(access.forStep(id), "cut-off");
    }

    /** Called at the opening of the packet day: a draft with everything that has changed since. */
    public void orderFreshDraft(UUID id) {
        packets.draft(access.forStep(id), "packet-day");
    }

    /** Called by the timer at the close of the packet day: nobody has released the packet, so it goes out as it stands. */
    public void releaseAsItStands(UUID id) {
        Meeting meeting = access.forStep(id);
        int on = released(meeting, "released as it stands: its packet day is over");
        journal.tellOffice(
                meeting, "packet-released-itself", "released/" + meeting.moves().size(),
                "The packet of meeting " + meeting.number() + " was released by itself", Map.of("items", on));
    }

    /** Called once the packet is released, by whomever. */
    public void orderFinal(UUID id) {
        packets.released(access.forStep(id));
    }

    private MeetingView prepared(Actor actor, Meeting meeting) {
        meeting.prepared(clock.instant());
        journal.record(meeting, "agenda-prepared", "has its agenda prepared by " + actor.displayName(), Map.of("items", items.countOn(meeting.id())));
        workflow.agendaPrepared(meeting.id());
        return views.view(meeting, actor);
    }

    private MeetingView release(Actor actor, Meeting meeting) {
        released(meeting, "released by " + actor.displayName());
        workflow.packetReleased(meeting.id());
        return views.view(meeting, actor);
    }

    /** @return how many items stand on the agenda */
    private int released(Meeting meeting, String how) {
        meeting.release(clock.instant());
        int on = items.countOn(meeting.id());
        journal.record(meeting, "packet-released", "has its agenda frozen with " + on + " items, " + how, Map.of("items", on));
        journal.tell(meeting, "packet-released", "released/" + meeting.moves().size(), "The agenda of meeting " + meeting.number() + " is ready", Map.of("items", on));
        return on;
    }

    private Actor requireTmo() {
        Actor actor = currentActor.get();
        if (!actor.has(Role.TMO)) {
            throw new NotPermitted(Fault.of("steerco.meeting.tmoPrepares"));
        }
        return actor;
    }
}
