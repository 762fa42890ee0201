package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.decision.AgendaSources;

/** What the packet of a meeting tells of it, whoever asks: its readers are checked where the packet is. */
@Service
@Transactional(readOnly = true)
public class MeetingBriefs {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final MeetingAccess access;
    private final MeetingViews views;
    private final AgendaViews agendas;
    private final MeetingJournal journal;
    private final AgendaSources sources;
    private final People people;
    private final Deadlines deadlines;

    MeetingBriefs(
            MeetingRepository meetings,
            AgendaItemRepository items,
            MeetingAccess access,
            MeetingViews views,
            AgendaViews agendas,
            MeetingJournal journal,
            AgendaSources sources,
            People people,
            Deadlines deadlines) {
        this.meetings = meetings;
        this.items = items;
        this.access = access;
        this.views = views;
        this.agendas = agendas;
        this.journal = journal;
        this.sources = sources;
        this.people = people;
        this.deadlines = deadlines;
    }

    /** @throws org.stathouse.shared.NotFound if there is no such meeting */
    public MeetingRow get(UUID id) {
        return views.row(access.forReading(id));
    }

    /** Whether there is such a meeting. */
    public boolean exists(UUID id) {
        return meetings.existsById(id);
    }

    /** All meetings that were not called off, the nearest to today first. */
    public List<MeetingRow> nearest() {
        LocalDate today = deadlines.today();
        return meetings.findAllByOrderByStartsAtDescIdDesc().stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .map(views::row)
                .sorted(Comparator.comparing((MeetingRow row) -> Math.abs(ChronoUnit.DAYS.between(today, row.day())))
                        .thenComparing(MeetingRow::startsAt)
                        .thenComparing(MeetingRow::id))
                .toList();
    }

    /** The meetings that were held before another one, the latest first. */
    public List<MeetingRow> heldBefore(UUID id) {
        Meeting meeting = access.forReading(id);
        return meetings.findAllByOrderByStartsAtDescIdDesc().stream()
                .filter(other -> other.startsAt().isBefore(meeting.startsAt()))
                .filter(other -> other.status() == MeetingStatus.HELD || other.status() == MeetingStatus.CLOSED)
                .map(views::row)
                .toList();
    }

    /** User names of those who are told of the meeting: who has a seat on its day, who stands in that day, and the TMO. */
    public Set<String> invited(UUID id) {
        return journal.invited(access.forReading(id));
    }

    /** The agenda in the order of the meeting. */
    public List<AgendaBriefItem> agenda(UUID id) {
        Meeting meeting = access.forReading(id);
        List<AgendaItem> known = items.findByMeetingIdOrderByPositionAscIdAsc(id);
        return agendas.agenda(meeting).items().stream()
                .map(view -> new AgendaBriefItem(
                        view,
                        options(view.topic().subject()),
                        apart(view, known.stream().filter(item -> item.id().equals(view.id())).findFirst().orElseThrow())))
                .toList();
    }

    private List<OutcomeOption> options(CaseRef subject) {
        AgendaSource source = sources.of(subject.type());
        return source.outcomes(subject.id());
    }

    private List<AgendaBriefItem.Apart> apart(AgendaItemView view, AgendaItem item) {
        List<AgendaBriefItem.Apart> apart = new ArrayList<>();
        view.topic().interested().stream()
                .map(people::nameOf)
                .sorted()
                .forEach(name -> apart.add(new AgendaBriefItem.Apart(name, "It is their own case.")));
        item.recusals().stream()
                .filter(recusal -> !view.topic().interested().contains(recusal.person()))
                .forEach(recusal -> apart.add(new AgendaBriefItem.Apart(people.nameOf(recusal.person()), recusal.reason())));
        return apart;
    }
}
