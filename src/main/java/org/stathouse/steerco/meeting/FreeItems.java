package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** Items that people put on an agenda themselves; like any topic they can be decided, and carry over while they are not. */
@Component
@Transactional(readOnly = true)
class FreeItems implements AgendaSource {

    private static final String CASE_TYPE = "steerco-item";

    private static final List<OutcomeOption> OUTCOMES = List.of(
            new OutcomeOption("ADOPT", "Adopted", null, null, "What was agreed").leadingTo("The register and the minutes hold what was agreed."),
            OutcomeOption.of("REJECT", "Rejected").leadingTo("Nothing changes."));

    private static final Set<MeetingStatus> OVER = Set.of(MeetingStatus.HELD, MeetingStatus.CLOSED, MeetingStatus.CANCELLED);
    private static final Set<ItemState> UNDONE = Set.of(ItemState.WAITING, ItemState.NOT_CARRIED, ItemState.DEFERRED);

    private final AgendaItemRepository items;
    private final MeetingRepository meetings;

    FreeItems(AgendaItemRepository items, MeetingRepository meetings) {
        this.items = items;
        this.meetings = meetings;
    }

    /** A topic of its own. */
    static AgendaTopic topic(String title, String ask, String background, LocalDate askedOn, UUID meeting) {
        CaseRef subject = new CaseRef(CASE_TYPE, UUID.randomUUID());
        return new AgendaTopic(
                subject, "Item", title, ask, background, null, null, askedOn, null, null, Set.of(), MeetingCases.pathOf(meeting));
    }

    static boolean isFree(CaseRef subject) {
        return subject.type().equals(CASE_TYPE);
    }

    @Override
    public String caseType() {
        return CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.OTHER;
    }

    /** What the last meeting that had it on its agenda left undone. */
    @Override
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        List<AgendaItem> free = items.ofType(CASE_TYPE, Set.of(ItemState.values()));
        Map<UUID, Meeting> held = meetings.findAllById(free.stream().map(AgendaItem::meetingId).distinct().toList()).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Comparator<AgendaItem> byMeeting = Comparator.comparing(item -> held.get(item.meetingId()).startsAt());
        return free.stream()
                .collect(Collectors.toMap(AgendaItem::subject, Function.identity(), BinaryOperator.maxBy(byMeeting)))
                .values()
                .stream()
                .filter(last -> UNDONE.contains(last.state()) && OVER.contains(held.get(last.meetingId()).status()))
                .sorted(byMeeting.thenComparing(AgendaItem::position))
                .map(AgendaItem::topic)
                .toList();
    }

    @Override
    public AgendaTopic topic(UUID caseId) {
        return items.ofSubject(CASE_TYPE, caseId).stream()
                .findFirst()
                .map(AgendaItem::topic)
                .orElseThrow(() -> new NotFound("Item " + caseId));
    }

    @Override
    public List<OutcomeOption> outcomes(UUID caseId) {
        return OUTCOMES;
    }

    @Override
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        return List.of();
    }

    /** Nothing follows by itself: the register and the minutes hold what was agreed. */
    @Override
    public void decided(DecisionTaken decision) {
        topic(decision.topic().subject().id());
    }
}
