package org.stathouse.raid;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.PillarId;

/**
 * Who sees and who keeps an item. The TMO keeps the register and edits all of it. Beside it only those whom the item concerns:
 * its owner, the owners of the tied actions, the Liaisons of the agencies that lead them, the Champions of its pillars. SteerCo
 * reads all and edits nothing, for it decides in its meetings.
 */
final class RaidPolicy {

    private static final Role[] READ_ALL = {Role.TMO, Role.STEERCO_MEMBER, Role.STEERCO_CHAIR};

    private RaidPolicy() {}

    /**
     * What an item is tied to.
     *
     * @param owner user name
     * @param actions the tied actions
     * @param pillars those named beside the pillars of the actions
     */
    record Ties(@Nullable String owner, List<ActionFacts> actions, Set<PillarId> pillars) {

        Ties {
            actions = List.copyOf(actions);
            pillars = Set.copyOf(pillars);
        }

        static Ties of(RaidItem item, ItemNames names) {
            ItemContent content = item.content();
            return new Ties(content.owner(), names.of(content.actions()), content.pillars());
        }

        Set<UUID> allPillars() {
            Set<UUID> all = pillars.stream().map(PillarId::value).collect(Collectors.toSet());
            actions.stream().map(ActionFacts::pillar).filter(Objects::nonNull).map(PillarId::value).forEach(all::add);
            return all;
        }

        /** Whether the agencies that lead the actions differ: the item then is cross-agency. */
        boolean spanAgencies() {
            return actions.stream().map(ActionFacts::leadAgency).filter(Objects::nonNull).distinct().limit(2).count() > 1;
        }
    }

    static boolean mayReadAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(READ_ALL);
    }

    static boolean maySee(Actor actor, Ties ties) {
        return mayReadAll(actor) || mayEdit(actor, ties);
    }

    static boolean mayEdit(Actor actor, Ties ties) {
        return actor.isSystem() || actor.has(Role.TMO) || actor.is(ties.owner()) || concerns(actor, ties);
    }

    /** Whoever enters an item must be concerned by it themselves; naming oneself the owner is not enough. */
    static boolean mayEnter(Actor actor, Ties ties) {
        return actor.isSystem() || actor.has(Role.TMO) || concerns(actor, ties);
    }

    /** Whether this person may speak for an action: it is theirs, or their agency leads it. */
    static boolean speaksFor(Actor actor, ActionFacts action) {
        return actor.isSystem()
                || actor.has(Role.TMO)
                || actor.is(action.owner())
                || (action.leadAgency() != null && actor.has(Role.TMO_LIAISON, action.leadAgency().value()));
    }

    /** The whole register goes in and out as a file by the TMO's hand only. */
    static boolean mayImport(Actor actor) {
        return actor.isSystem() || actor.has(Role.TMO);
    }

    /** Whether a person may ever enter an item; which one is for {@link #mayEnter} to say. */
    static boolean mayEnterSome(Actor actor) {
        return actor.isSystem() || actor.hasAny(Role.TMO, Role.TMO_LIAISON, Role.ACTION_OWNER, Role.PILLAR_CHAMPION);
    }

    private static boolean concerns(Actor actor, Ties ties) {
        return ties.actions().stream().anyMatch(action -> speaksFor(actor, action))
                || ties.allPillars().stream().anyMatch(pillar -> actor.has(Role.PILLAR_CHAMPION, pillar));
    }
}
