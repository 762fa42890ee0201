package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.decision.AgendaSources;

/**
 * Fills agendas with what waits for SteerCo. By itself only the next meeting with an open agenda collects; what a closed agenda
 * holds stays there until that meeting is over.
 */
@Component
class AgendaCollector {

    /** How long an item takes if nobody says otherwise, in minutes. */
    static final int USUAL_MINUTES = 10;

    private final AgendaSources sources;
    private final AgendaItemRepository items;
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingViews views;
    private final CurrentActor currentActor;
    private final Clock clock;

    AgendaCollector(
            AgendaSources sources,
            AgendaItemRepository items,
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingViews views,
            CurrentActor currentActor,
            Clock clock) {
        this.sources = sources;
        this.items = items;
        this.meetings = meetings;
        this.access = access;
        this.views = views;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Topics may wait for the next meeting now: it collects them in a transaction of its own; should that fail, its daily timer does. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void on(AgendaWaits waits) {
        currentActor.asSystem(() -> next().ifPresent(meeting -> collectIfNext(access.forStep(meeting.id()))));
    }

    /** Collects for a meeting if no earlier one has its agenda open. */
    void collectIfNext(Meeting meeting) {
        if (meeting.status() == MeetingStatus.AGENDA_OPEN && next().filter(next -> next.id().equals(meeting.id())).isPresent()) {
            collect(meeting);
        }
    }

    /** Takes in what waits, brings up to date what is on, and lets go what waits no more. */
    void collect(Meeting meeting) {
        List<AgendaItem> known = items.findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        Map<CaseRef, AgendaItem> bySubject = new HashMap<>();
        known.forEach(item -> bySubject.put(item.subject(), item));
        Set<CaseRef> waiting = new HashSet<>();
        List<AgendaItem> agenda = new ArrayList<>(known);
        boolean changed = false;
        Set<CaseRef> leftUndone = new HashSet<>(items.leftUndone());
        for (Waiting one : waiting(meeting)) {
            CaseRef subject = one.topic().subject();
            waiting.add(subject);
            AgendaItem item = bySubject.get(subject);
            if (item == null) {
                AgendaItem added = new AgendaItem(
                        meeting.id(), one.source().part(), one.topic(), USUAL_MINUTES, leftUndone.contains(subject));
                insert(agenda, added);
                changed = true;
            } else if (item.isPending() || item.state() == ItemState.SETTLED) {
                changed |= item.state() == ItemState.SETTLED;
                item.describe(one.topic());
            }
        }
        for (AgendaItem item : known) {
            if (item.state() == ItemState.WAITING && !waiting.contains(item.subject()) && !FreeItems.isFree(item.subject())) {
                item.settle();
                changed = true;
            }
        }
        store(agenda);
        meeting.refreshed(clock.instant());
        if (changed) {
            meeting.agendaChanged();
        }
        meetings.saveAndFlush(meeting);
    }

    /** A topic and where it comes from. */
    record Waiting(AgendaSource source, AgendaTopic topic) {}

    /** What waits for SteerCo and no fixed agenda of another meeting holds, part by part, most urgent first. */
    List<Waiting> waiting(Meeting meeting) {
        Set<CaseRef> elsewhere = new HashSet<>(items.fixedElsewhere(meeting.id()));
        List<Waiting> waiting = new ArrayList<>();
        for (AgendaSource source : sources.all()) {
            source.topics(views.day(meeting)).stream()
                    .filter(topic -> !elsewhere.contains(topic.subject()))
                    .forEach(topic -> waiting.add(new Waiting(source, topic)));
        }
        return waiting;
    }

    /** Puts an item behind the last one of its part, or of the parts before it; what people ordered otherwise stays. */
    static void insert(List<AgendaItem> agenda, AgendaItem added) {
        int place = 0;
        for (int i = 0; i < agenda.size(); i++) {
            if (agenda.get(i).part().compareTo(added.part()) <= 0) {
                place = i + 1;
            }
        }
        agenda.add(place, added);
    }

    /** Numbers the items from 1 in their order and stores them. */
    void store(List<AgendaItem> agenda) {
        for (int i = 0; i < agenda.size(); i++) {
            agenda.get(i).place(i + 1);
        }
        items.saveAllAndFlush(agenda);
    }

    /** The items of a meeting in their order, removed and settled ones among them. */
    List<AgendaItem> agendaOf(UUID meeting) {
        return new ArrayList<>(items.findByMeetingIdOrderByPositionAscIdAsc(meeting).stream()
                .sorted(Comparator.comparingInt(AgendaItem::position))
                .toList());
    }

    private Optional<Meeting> next() {
        return meetings.findFirstByStatusInAndStartsAtGreaterThanEqualOrderByStartsAtAscIdAsc(
                Set.of(MeetingStatus.AGENDA_OPEN), clock.instant());
    }
}
