package org.stathouse.plan;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;

/**
 * Who may do what to the plan. Everyone signed in may read it. The TMO keeps it and may change all; the TMO Liaison of the
 * lead agency reports for their agency; the owner describes their own action. Placement and publication stay with the TMO.
 */
final class PlanPolicy {

    /** What of an action may be changed. */
    enum Part {
        /** Number, title, pillar, goal, lead agency. */
        PLACEMENT,
        /** Status, dates, supporting agencies, owner, KPIs. */
        REPORT,
        /** Description, work plan, public narrative. */
        DESCRIPTION,
        /** Whether the public sees it. */
        PUBLICATION
    }

    private PlanPolicy() {}

    static Set<Part> editableParts(Actor actor, Action action) {
        if (actor.isSystem() || actor.has(Role.TMO)) {
            return EnumSet.allOf(Part.class);
        }
        if (isLiaisonOf(actor, action)) {
            return EnumSet.of(Part.REPORT, Part.DESCRIPTION);
        }
        return actor.usernames().stream().anyMatch(action::isOwnedBy) ? EnumSet.of(Part.DESCRIPTION) : EnumSet.noneOf(Part.class);
    }

    static boolean mayImport(Actor actor) {
        return actor.isSystem() || actor.hasAny(Role.TMO, Role.ADMINISTRATOR);
    }

    private static boolean isLiaisonOf(Actor actor, Action action) {
        UUID agency = action.leadAgencyId();
        return agency != null && actor.has(Role.TMO_LIAISON, agency);
    }
}
