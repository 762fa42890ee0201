package org.stathouse.steerco.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.stathouse.shared.CaseRef;

/** Items by meeting and by case. */
interface AgendaItemRepository extends JpaRepository<AgendaItem, UUID> {

    List<AgendaItem> findByMeetingIdOrderByPositionAscIdAsc(UUID meetingId);

    Optional<AgendaItem> findFirstByDecisionIdOrderById(UUID decisionId);

    @Query("from AgendaItem i where i.topic.subjectType = :type and i.topic.subjectId = :id")
    List<AgendaItem> ofSubject(String type, UUID id);

    /** The cases that other meetings, which are fixed but not over, have still to deal with. */
    @Query(
            """
            select new org.stathouse.shared.CaseRef(i.topic.subjectType, i.topic.subjectId) from AgendaItem i, Meeting m
            where m.id = i.meetingId and m.id <> :meeting and m.status in (AGENDA_CLOSED, RELEASED, IN_SESSION)
              and i.state in (WAITING, NOT_CARRIED)""")
    List<CaseRef> fixedElsewhere(UUID meeting);

    /** The cases that a meeting which is over left undone. */
    @Query(
            """
            select new org.stathouse.shared.CaseRef(i.topic.subjectType, i.topic.subjectId) from AgendaItem i, Meeting m
            where m.id = i.meetingId and m.status in (HELD, CLOSED, CANCELLED) and i.state in (WAITING, NOT_CARRIED, DEFERRED)""")
    List<CaseRef> leftUndone();

    @Query("from AgendaItem i where i.topic.subjectType = :type and i.state in :states")
    List<AgendaItem> ofType(String type, Collection<ItemState> states);

    @Query(
            """
            from AgendaItem i where i.topic.actionId = :action and i.state not in (REMOVED, SETTLED)
              and i.meetingId in (select m.id from Meeting m where m.status in (AGENDA_OPEN, AGENDA_CLOSED, RELEASED, IN_SESSION))""")
    List<AgendaItem> upcomingOf(UUID action);

    @Query("select count(i) from AgendaItem i where i.meetingId = :meeting and i.state not in (REMOVED, SETTLED)")
    int countOn(UUID meeting);
}
