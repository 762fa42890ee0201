package org.stathouse.stat.item;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** Who may do what to an item, asked of the roles and of its Stat. */
@Component
class ItemRights {

    private final StatDirectory stats;

    ItemRights(StatDirectory stats) {
        this.stats = stats;
    }

    /** Whoever acts in the owner's place counts as the owner: they may answer, and may not judge. */
    ActingPolicy.Acting acting(Actor actor, Item item) {
        StatSummary stat = stats.get(item.statId());
        Answer answer = item.answer();
        return new ActingPolicy.Acting(
                actor,
                stats.mayRun(actor, stat.id()) || standsIn(actor, stat, item),
                actor.has(Role.DEPUTY_PERFORMANCE_OFFICER),
                isChair(actor, stat, item),
                item.owner(),
                answer == null ? null : answer.by());
    }

    Optional<Fault> against(List<Rule<ActingPolicy.Acting>> rules, Actor actor, Item item) {
        return ActingPolicy.against(rules, acting(actor, item));
    }

    /** @throws NotPermitted with the first reason against it */
    void require(List<Rule<ActingPolicy.Acting>> rules, Actor actor, Item item) {
        against(rules, actor, item).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
    }

    /** An analyst of another Stat may judge an item where this Stat has no analyst but its owner. */
    private static boolean standsIn(Actor actor, StatSummary stat, Item item) {
        return actor.has(Role.STAT_ANALYST) && stat.analysts().stream().allMatch(item::isOwnedBy);
    }

    /** The Stat's chair; another chair while one is asked, or where the Stat's own one owns the item. */
    private static boolean isChair(Actor actor, StatSummary stat, Item item) {
        return actor.has(Role.STAT_CHAIR)
                && (actor.is(stat.chair()) || item.asksChair() || item.isOwnedBy(stat.chair()));
    }
}
