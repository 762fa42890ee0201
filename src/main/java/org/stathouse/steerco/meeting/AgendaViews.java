package org.stathouse.steerco.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;

/** Agendas and their items as people see them. */
@Component
class AgendaViews {

    private final AgendaItemRepository items;
    private final MotionRepository motions;
    private final MeetingRepository meetings;
    private final MeetingViews meetingViews;
    private final People people;

    AgendaViews(
            AgendaItemRepository items,
            MotionRepository motions,
            MeetingRepository meetings,
            MeetingViews meetingViews,
            People people) {
        this.items = items;
        this.motions = motions;
        this.meetings = meetings;
        this.meetingViews = meetingViews;
        this.people = people;
    }

    AgendaView agenda(Meeting meeting) {
        List<AgendaItem> all = items.findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        Map<UUID, List<Motion>> voted = motionsOf(all);
        AtomicInteger place = new AtomicInteger();
        List<AgendaItemView> on = all.stream()
                .filter(AgendaItem::isOn)
                .map(item -> item(item, place.incrementAndGet(), voted.getOrDefault(item.id(), List.of())))
                .toList();
        List<AgendaItemView> removed = all.stream()
                .filter(item -> item.state() == ItemState.REMOVED)
                .sorted(Comparator.comparing((AgendaItem item) -> Objects.requireNonNull(item.removedAt())).reversed())
                .map(item -> item(item, 0, voted.getOrDefault(item.id(), List.of())))
                .toList();
        return new AgendaView(meeting.id(), meeting.version(), on, removed, meeting.refreshedAt());
    }

    AgendaItemView item(AgendaItem item) {
        long before = items.findByMeetingIdOrderByPositionAscIdAsc(item.meetingId()).stream()
                .filter(other -> other.isOn() && other.position() < item.position())
                .count();
        int place = item.isOn() ? (int) before + 1 : 0;
        return item(item, place, motions.findByItemIdInOrderByPosition(List.of(item.id())));
    }

    /** The item on which a decision was taken. */
    Optional<AgendaItemView> ofDecision(UUID decisionId) {
        return items.findFirstByDecisionIdOrderById(decisionId).map(this::item);
    }

    /** What stands on agendas of meetings that are not over about an action of the plan, the earliest meeting first. */
    List<UpcomingTopic> upcoming(UUID actionId) {
        List<AgendaItem> upcoming = items.upcomingOf(actionId);
        Map<UUID, MeetingRow> rows = meetings.findAllById(upcoming.stream().map(AgendaItem::meetingId).distinct().toList()).stream()
                .collect(Collectors.toMap(Meeting::id, meetingViews::row));
        return upcoming.stream()
                .map(item -> new UpcomingTopic(rows.get(item.meetingId()), item(item)))
                .sorted(Comparator.comparing((UpcomingTopic topic) -> topic.meeting().day()).thenComparing(topic -> topic.meeting().startsAt()))
                .toList();
    }

    private Map<UUID, List<Motion>> motionsOf(List<AgendaItem> of) {
        return of.isEmpty()
                ? Map.of()
                : motions.findByItemIdInOrderByPosition(of.stream().map(AgendaItem::id).toList()).stream()
                        .collect(Collectors.groupingBy(Motion::itemId));
    }

    private AgendaItemView item(AgendaItem item, int place, List<Motion> voted) {
        return new AgendaItemView(
                item.id(),
                item.version(),
                place,
                item.part(),
                item.topic(),
                item.presenter(),
                item.minutes(),
                item.lateBecause(),
                item.isCarriedOver(),
                item.removedBecause(),
                item.state(),
                item.note(),
                voted.stream().map(this::motion).toList(),
                item.decisionId(),
                item.decisionNumber());
    }

    private MotionView motion(Motion motion) {
        Tally tally = motion.tally();
        List<BallotView> ballots = tally.ballots().stream()
                .map(ballot -> new BallotView(
                        ballot.memberId(),
                        ballot.seat(),
                        ballot.person(),
                        people.nameOf(ballot.person()),
                        ballot.vote(),
                        ballot.recusedBecause()))
                .toList();
        return new MotionView(
                motion.id(),
                motion.outcome(),
                motion.outcomeLabel(),
                motion.reason(),
                tally.consensus(),
                ballots,
                motion.isCarried(),
                motion.correctedBecause(),
                people.nameOf(motion.recordedBy()),
                motion.recordedAt());
    }
}
