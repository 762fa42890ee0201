package org.stathouse.stat.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.StatDirectory;

/** Who sees and runs sessions, and the lock that takes the steps of one session one after another: a move waits for the timer, or it for the move. */
@Component
class SessionAccess {

    private final SessionRepository sessions;
    private final EntityManager entities;
    private final StatDirectory stats;

    SessionAccess(SessionRepository sessions, EntityManager entities, StatDirectory stats) {
        this.sessions = sessions;
        this.entities = entities;
        this.stats = stats;
    }

    /** The session of a task or step, kept from other transactions until the end of this one. */
    StatSession forStep(UUID id) {
        return Optional.ofNullable(entities.find(StatSession.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    StatSession forReading(UUID id) {
        return sessions.findById(id).orElseThrow(() -> unknown(id));
    }

    /** The Stat of a session; reads nothing else, for the lock must be the first to read the session itself. */
    UUID statOf(UUID id) {
        return sessions.statOf(id).orElseThrow(() -> unknown(id));
    }

    /** For a person who may read its Stat. */
    StatSession seen(Actor actor, UUID id) {
        requireSight(actor, id);
        return forReading(id);
    }

    /** Like {@link #forStep}, for one of the Stat's analysts or its chair; others who may read it are refused. */
    StatSession led(Actor actor, UUID id) {
        requireSight(actor, id);
        if (!leads(actor, statOf(id))) {
            throw new NotPermitted(Fault.of("stat.session.notYours"));
        }
        return forStep(id);
    }

    /** Like {@link #led}, refused if that person saw another version of it. */
    StatSession ledForChange(Actor actor, UUID id, long version) {
        StatSession session = led(actor, id);
        if (session.version() != version) {
            throw new Conflict(Fault.of("stat.session.changedMeanwhile", session.number()));
        }
        return session;
    }

    /** Like {@link #forStep}, for one of the Stat's analysts only. */
    StatSession run(Actor actor, UUID id) {
        requireSight(actor, id);
        against(actor, id).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        return forStep(id);
    }

    /** Why the person may not prepare that session: only the Stat's own analysts do. */
    Optional<Fault> against(Actor actor, UUID session) {
        return stats.mayRun(actor, statOf(session)) ? Optional.empty() : Optional.of(Fault.of("stat.session.analystsPrepare"));
    }

    /** Whether the person reads drafts of pre-memos: the Stat's own people, and those who read every Stat. */
    boolean readsDrafts(Actor actor, UUID stat) {
        return leads(actor, stat) || stats.mayReadAll(actor);
    }

    /** Whether the person is one of the Stat's analysts or its chair. */
    boolean leads(Actor actor, UUID stat) {
        return stats.mayRun(actor, stat) || isChair(actor, stat);
    }

    boolean isChair(Actor actor, UUID stat) {
        return actor.is(stats.get(stat).chair());
    }

    private void requireSight(Actor actor, UUID id) {
        if (!stats.mayRead(actor, statOf(id))) {
            throw unknown(id);
        }
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Session " + id);
    }
}
