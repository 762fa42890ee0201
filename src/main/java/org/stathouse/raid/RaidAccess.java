package org.stathouse.raid;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PillarId;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** Holds every read and every change of an item against {@link RaidPolicy}. */
@Component
class RaidAccess {

    private final RaidItemRepository items;
    private final ActionDirectory plan;

    RaidAccess(RaidItemRepository items, ActionDirectory plan) {
        this.items = items;
        this.plan = plan;
    }

    /** The item, if this person may know of it; otherwise {@link NotFound}. */
    RaidItem seen(Actor actor, UUID id) {
        return items.findById(id).filter(item -> maySee(actor, item)).orElseThrow(() -> new NotFound("RAID item " + id));
    }

    /** Like {@link #seen}, refused if this person may only read it, if it records what SteerCo decided, or if the version is stale. */
    RaidItem seenForChange(Actor actor, UUID id, long version) {
        RaidItem item = seen(actor, id);
        if (!RaidPolicy.mayEdit(actor, ties(item))) {
            throw new NotPermitted(Fault.of("raid.readOnly", item.number()));
        }
        if (item.recordsDecision()) {
            throw new Conflict(Fault.of("raid.decision.fixed", item.number()));
        }
        if (item.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return item;
    }

    boolean maySee(Actor actor, RaidItem item) {
        return RaidPolicy.mayReadAll(actor) || RaidPolicy.maySee(actor, ties(item));
    }

    /** Whether the person may change it, where its actions are known already. */
    static boolean mayEdit(Actor actor, RaidItem item, List<ActionFacts> actions) {
        return !item.recordsDecision() && RaidPolicy.mayEdit(actor, ties(item, actions));
    }

    RaidPolicy.Ties ties(RaidItem item) {
        return ties(item, plan.find(item.content().actions()));
    }

    private static RaidPolicy.Ties ties(RaidItem item, List<ActionFacts> actions) {
        return new RaidPolicy.Ties(item.content().owner(), actions, item.content().pillars());
    }

    RaidPolicy.Ties ties(RaidItemForm form) {
        return new RaidPolicy.Ties(form.owner(), plan.find(ItemPolicy.ties(form)), form.pillars());
    }

    /** {@link RaidPolicy#maySee} as a condition of a query. */
    Specification<RaidItem> seenBy(Actor actor) {
        if (RaidPolicy.mayReadAll(actor)) {
            return Specification.unrestricted();
        }
        Set<UUID> pillars = scopes(actor, Role.PILLAR_CHAMPION);
        Set<UUID> actions = values(plan.concerning(
                actor.username(),
                scopes(actor, Role.TMO_LIAISON).stream().map(AgencyId::new).toList(),
                pillars.stream().map(PillarId::new).toList()));
        return (item, query, build) -> {
            List<Predicate> ways = new ArrayList<>();
            ways.add(build.equal(item.get("content").get("owner"), actor.username()));
            ways.add(tied(item, query, build, "actionIds", actions));
            ways.add(tied(item, query, build, "pillarIds", pillars));
            return build.or(ways.toArray(Predicate[]::new));
        };
    }

    /** Whether one of the ids stands in a collection of the item. */
    static Predicate tied(Root<RaidItem> item, CriteriaQuery<?> query, CriteriaBuilder build, String collection, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return build.disjunction();
        }
        var tied = query.subquery(UUID.class);
        var other = tied.from(RaidItem.class);
        tied.select(other.get("id")).where(other.join("content").join(collection).in(ids));
        return item.get("id").in(tied);
    }

    static Set<UUID> values(Collection<ActionId> actions) {
        return actions.stream().map(ActionId::value).collect(Collectors.toSet());
    }

    private static Set<UUID> scopes(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role && grant.scopeId() != null)
                .map(Grant::scopeId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
