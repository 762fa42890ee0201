package org.stathouse.stat.item;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.Words;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** Asks the database for the items that a filter means and a person may see; it says the same as {@link ItemAccess} and {@link ColorPolicy}. */
@Component
class ItemSearch {

    private final StatDirectory stats;
    private final ItemDays days;

    ItemSearch(StatDirectory stats, ItemDays days) {
        this.stats = stats;
        this.days = days;
    }

    Specification<Item> matching(ItemFilter filter, Actor actor) {
        List<UUID> readable = stats.mayReadAll(actor)
                ? List.of()
                : stats.all().stream().map(StatSummary::id).filter(stat -> stats.mayRead(actor, stat)).toList();
        return (item, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (!stats.mayReadAll(actor)) {
                all.add(seen(actor, readable, item, Objects.requireNonNull(query), build));
            }
            all.addAll(asked(filter, actor, item, build));
            if (!filter.colors().isEmpty()) {
                all.add(build.or(filter.colors().stream().map(color -> ofColor(color, item, build)).toArray(Predicate[]::new)));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    /** What lies behind the last row of a page, the earliest last day first. */
    static Specification<Item> behind(@Nullable Keyset<LocalDate> place) {
        return place == null
                ? Specification.unrestricted()
                : (item, query, build) -> build.or(
                        build.greaterThan(item.get("terms").get("due"), place.key()),
                        build.and(build.equal(item.get("terms").get("due"), place.key()), build.greaterThan(item.get("id"), place.id())));
    }

    private static List<Predicate> asked(ItemFilter filter, Actor actor, Root<Item> item, CriteriaBuilder build) {
        List<Predicate> all = new ArrayList<>();
        equal(all, build, item.get("place").get("stat"), filter.stat());
        equal(all, build, item.get("place").get("session"), filter.session());
        equal(all, build, item.get("terms").get("owner"), filter.owner());
        equal(all, build, item.get("terms").get("agency"), filter.agency());
        equal(all, build, item.get("terms").get("owner"), filter.mine() ? actor.username() : null);
        if (!filter.statuses().isEmpty()) {
            all.add(item.get("status").in(filter.statuses()));
        }
        if (filter.dueFrom() != null) {
            all.add(build.greaterThanOrEqualTo(item.get("terms").get("due"), filter.dueFrom()));
        }
        if (filter.dueTo() != null) {
            all.add(build.lessThanOrEqualTo(item.get("terms").get("due"), filter.dueTo()));
        }
        all.addAll(Words.in(
                build,
                filter.words(),
                List.of(
                        item.get("place").get("number"),
                        item.get("terms").get("task"),
                        item.get("terms").get("owner"),
                        item.get("place").get("statName"),
                        build.coalesce(item.get("terms").<String>get("agencyName"), ""),
                        build.coalesce(item.get("terms").<String>get("issue"), ""))));
        return all;
    }

    private static void equal(List<Predicate> all, CriteriaBuilder build, Path<?> field, @Nullable Object value) {
        if (value != null) {
            all.add(build.equal(field, value));
        }
    }

    private Predicate ofColor(ItemColor color, Root<Item> item, CriteriaBuilder build) {
        Predicate open = build.equal(item.get("status"), ItemStatus.OPEN);
        Predicate inTime = build.greaterThanOrEqualTo(item.get("terms").get("due"), days.firstDayInTime());
        return switch (color) {
            case WHITE -> build.and(open, inTime, build.isFalse(item.get("begun")));
            case YELLOW -> build.or(
                    build.equal(item.get("status"), ItemStatus.ANSWERED), build.and(open, inTime, build.isTrue(item.get("begun"))));
            case RED -> build.and(open, build.not(inTime));
            case GREEN -> build.equal(item.get("status"), ItemStatus.CLOSED);
        };
    }

    private static Predicate seen(
            Actor actor, List<UUID> readable, Root<Item> item, CriteriaQuery<?> query, CriteriaBuilder build) {
        List<UUID> agencies = actor.grants().stream()
                .filter(grant -> grant.role() == Role.DATA_DRIVEN_OFFICER)
                .map(Grant::scopeId)
                .filter(Objects::nonNull)
                .toList();
        List<Predicate> concerns = new ArrayList<>();
        concerns.add(build.equal(item.get("terms").get("owner"), actor.username()));
        concerns.add(build.in(item.get("id")).value(formerlyOf(actor, query, build)));
        if (!agencies.isEmpty()) {
            concerns.add(item.get("terms").get("agency").in(agencies));
        }
        if (actor.has(Role.STAT_CHAIR)) {
            concerns.add(build.equal(item.get("escalatedTo"), EscalationLevel.CHAIR));
        }
        Predicate issued = build.notEqual(item.get("status"), ItemStatus.CAPTURED);
        Predicate concern = build.and(issued, build.or(concerns.toArray(Predicate[]::new)));
        return readable.isEmpty() ? concern : build.or(item.get("place").get("stat").in(readable), concern);
    }

    private static Subquery<UUID> formerlyOf(Actor actor, CriteriaQuery<?> query, CriteriaBuilder build) {
        var former = query.subquery(UUID.class);
        Root<Item> item = former.from(Item.class);
        var owners = item.<Item, FormerOwner>join("formerOwners");
        former.select(item.get("id")).where(build.equal(owners.get("owner"), actor.username()));
        return former;
    }
}
