package org.stathouse.steerco.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotPermitted;

/**
 * The agenda of a meeting: it fills itself from every {@link org.stathouse.steerco.AgendaSource} until the cut-off, and people
 * put it in order. Every change names the version of the agenda that the person saw; another one is a {@link Conflict}.
 */
public interface Agendas {

    AgendaView of(UUID meetingId);

    /** Collects now what waits for SteerCo; until the cut-off only. */
    AgendaView refresh(UUID meetingId, long version);

    /**
     * Adds a free item. After the cut-off that takes a reason and the chair or the TMO.
     *
     * @throws NotPermitted after the cut-off for anybody but chair and TMO, before it for anybody but the TMO and the chair
     * @throws BusinessRuleViolation at {@code title}, {@code ask}, {@code minutes}, {@code lateBecause}
     */
    AgendaView add(UUID meetingId, long version, NewItem item);

    /** What waits for SteerCo and is not on this agenda: came after the cut-off, or was removed. */
    List<LateTopic> waiting(UUID meetingId);

    /** Puts one of {@link #waiting} on the agenda; after the cut-off with a reason, by the chair or the TMO. */
    AgendaView addTopic(UUID meetingId, long version, CaseRef subject, @Nullable String lateBecause);

    /** Puts an item before another one, or at the end if no other is named. */
    AgendaView move(UUID meetingId, long version, UUID itemId, @Nullable UUID before);

    /** Sets who presents (in words) and how many minutes it takes; faults at {@code presenter}, {@code minutes}. */
    AgendaView schedule(UUID meetingId, long version, UUID itemId, @Nullable String presenter, int minutes);

    /** Takes an item off; it does not come back by itself. The fault is at {@code reason}. */
    AgendaView remove(UUID meetingId, long version, UUID itemId, @Nullable String reason);

    /** Puts a removed item back at the end of its part. */
    AgendaView restore(UUID meetingId, long version, UUID itemId);

    /**
     * What stands on agendas of meetings still to come or in session about one action of the plan, the earliest meeting first; for a
     * panel on its page. Empty for people who do not read agendas.
     */
    List<UpcomingTopic> ofAction(UUID actionId);
}
