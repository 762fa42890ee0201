package org.stathouse.portfolio.packet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;

/**
 * Who may read and make a brief: only who may see everything that stands in it. Reports, red cases, RAID items and conditions are all
 * open to TMO and SteerCo, to a pillar’s champion for the pillar, to an agency’s Liaison for what it leads, and to an owner for the
 * action. An administrator does not read all of RAID, nor a Data-Driven Officer reports and red cases; so they read no brief.
 */
final class BriefRights {

    private static final Role[] SEE_ALL = {Role.TMO, Role.STEERCO_CHAIR, Role.STEERCO_MEMBER};

    private BriefRights() {}

    static boolean ofPillar(Actor actor, UUID pillar) {
        return ofAll(actor) || actor.has(Role.PILLAR_CHAMPION, pillar);
    }

    static boolean ofAgency(Actor actor, UUID agency) {
        return ofAll(actor) || actor.has(Role.TMO_LIAISON, agency);
    }

    /** @param owner user name of who owns the action now */
    static boolean ofAction(Actor actor, @Nullable String owner, @Nullable UUID agency, @Nullable UUID pillar) {
        return ofAll(actor)
                || actor.is(owner)
                || agency != null && ofAgency(actor, agency)
                || pillar != null && ofPillar(actor, pillar);
    }

    private static boolean ofAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(SEE_ALL);
    }
}
