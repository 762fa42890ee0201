package org.stathouse.stat.catalog;

import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/**
 * Who reads and keeps which Stat ({@link org.stathouse.stat.StatDirectory}). Stat analysts, the Deputy Chief Performance Officer and
 * administrators keep the list; a Stat's chair decides when it meets and whether it goes on.
 */
@Component
class StatRights {

    private static final Role[] KEEPERS = {Role.STAT_ANALYST, Role.DEPUTY_PERFORMANCE_OFFICER, Role.ADMINISTRATOR};

    boolean readsAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(KEEPERS);
    }

    boolean reads(Actor actor, Stat stat) {
        return readsAll(actor)
                || leads(actor, stat)
                || runs(actor, stat)
                || actor.isAmong(stat.members())
                || stat.agencies().stream().anyMatch(agency -> actor.has(Role.DATA_DRIVEN_OFFICER, agency));
    }

    boolean runs(Actor actor, Stat stat) {
        return actor.isAmong(stat.analysts());
    }

    /** Whether the person is its chair. */
    boolean leads(Actor actor, Stat stat) {
        return actor.is(stat.chair());
    }

    boolean keeps(Actor actor) {
        return actor.hasAny(KEEPERS);
    }

    void requireKeeping(Actor actor) {
        if (!keeps(actor)) {
            throw new NotPermitted(Fault.of("stat.catalog.keepers"));
        }
    }

    /** Refuses whoever neither keeps the list nor is the Stat's chair. */
    void requireDeciding(Actor actor, Stat stat) {
        if (!keeps(actor) && !leads(actor, stat)) {
            throw new NotPermitted(Fault.of("stat.catalog.keepersOrChair"));
        }
    }
}
