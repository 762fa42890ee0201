package org.stathouse.steerco.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.office.Rights;

/** Who sees meetings, and the lock that takes the steps of one meeting one after another: a move waits for the timer, or it for the move. */
@Component
class MeetingAccess {

    private final MeetingRepository meetings;
    private final EntityManager entities;
    private final Rights rights;

    MeetingAccess(MeetingRepository meetings, EntityManager entities, Rights rights) {
        this.meetings = meetings;
        this.entities = entities;
        this.rights = rights;
    }

    /** The meeting of a task or step, kept from other transactions until the end of this one. */
    Meeting forStep(UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    /** Like {@link #forStep}, for a person who may see it. */
    Meeting seenForStep(Actor actor, UUID id) {
        requireSight(actor, id);
        return forStep(id);
    }

    /** Like {@link #seenForStep}, refused if that person saw another version of it. */
    Meeting seenForChange(Actor actor, UUID id, long version) {
        Meeting meeting = seenForStep(actor, id);
        if (meeting.version() != version) {
            throw new Conflict(Fault.of("steerco.meeting.changedMeanwhile", meeting.number()));
        }
        return meeting;
    }

    Meeting seen(Actor actor, UUID id) {
        requireSight(actor, id);
        return forReading(id);
    }

    Meeting forReading(UUID id) {
        return meetings.findById(id).orElseThrow(() -> unknown(id));
    }

    private void requireSight(Actor actor, UUID id) {
        if (!rights.readsAll(actor)) {
            throw unknown(id);
        }
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Meeting " + id);
    }
}
