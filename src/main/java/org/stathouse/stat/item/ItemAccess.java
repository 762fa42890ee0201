package org.stathouse.stat.item;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatReaders;

/**
 * Who sees which item, and the lock that takes the steps of one item one after another. Whoever may read its Stat sees it; once it is
 * issued its owner, its former owners and the Data-Driven Officers of its agency see it too, and every chair while one is asked.
 */
@Component
class ItemAccess {

    private final ItemRepository items;
    private final EntityManager entities;
    private final StatDirectory stats;

    ItemAccess(ItemRepository items, EntityManager entities, StatDirectory stats) {
        this.items = items;
        this.entities = entities;
        this.stats = stats;
    }

    /** The item of a task or step, kept from other transactions until the end of this one: a timer waits for an answer. */
    Item forStep(UUID id) {
        return Optional.ofNullable(entities.find(Item.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    /** Like {@link #forStep}, for somebody who saw that version of it and whose rights the caller has checked. */
    Item seenForChange(UUID id, long version) {
        Item item = forStep(id);
        if (item.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return item;
    }

    /** Like {@link #forStep}, for a person who must be allowed to see it. */
    Item seenForStep(Actor actor, UUID id) {
        Item item = forStep(id);
        if (!maySee(actor, item)) {
            throw unknown(id);
        }
        return item;
    }

    /** Like {@link #seenForStep}, for a person who saw that version of it. */
    Item seenForChange(Actor actor, UUID id, long version) {
        seenForStep(actor, id);
        return seenForChange(id, version);
    }

    Item seen(Actor actor, UUID id) {
        return items.findById(id).filter(item -> maySee(actor, item)).orElseThrow(() -> unknown(id));
    }

    Item forReading(UUID id) {
        return items.findById(id).orElseThrow(() -> unknown(id));
    }

    boolean maySee(Actor actor, Item item) {
        return stats.mayRead(actor, item.statId()) || (item.status() != ItemStatus.CAPTURED && concerns(actor, item));
    }

    private static boolean concerns(Actor actor, Item item) {
        UUID agency = item.terms().agency();
        return actor.is(item.owner())
                || actor.usernames().stream().anyMatch(item::wasOwnedBy)
                || (agency != null && actor.has(Role.DATA_DRIVEN_OFFICER, agency))
                || (item.asksChair() && actor.has(Role.STAT_CHAIR));
    }

    /** Who may see an item, as {@link StatReaders} names them. */
    static Set<String> readers(Item item) {
        Set<String> readers = new HashSet<>(Set.of(StatReaders.of(item.statId()), item.owner()));
        item.formerOwners().forEach(former -> readers.add(former.owner()));
        UUID agency = item.terms().agency();
        if (agency != null) {
            readers.add(Grant.of(Role.DATA_DRIVEN_OFFICER, agency).group());
        }
        if (item.asksChair()) {
            readers.add(Role.STAT_CHAIR.name());
        }
        return readers;
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Item " + id);
    }
}
