package org.stathouse.stat.outside;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.item.OpenedItem;
import org.stathouse.stat.item.OutsideItem;
import org.stathouse.stat.item.OutsideItems;

/** Opens the items that outside systems ask for, each reference once; a system that is not sure may ask again. */
@Service
@Transactional
public class OutsideOrders {

    private final OutsideKeys keys;
    private final OutsideItems items;
    private final CurrentActor currentActor;

    OutsideOrders(OutsideKeys keys, OutsideItems items, CurrentActor currentActor) {
        this.keys = keys;
        this.items = items;
        this.currentActor = currentActor;
    }

    /**
     * Opens an item of the system's Stat, or finds the one that it opened under the same reference.
     *
     * @throws NotPermitted for whoever is no outside system that may open items
     * @throws BusinessRuleViolation naming every fault at {@code reference}, {@code task}, {@code owner}, {@code due}, …
     */
    public OpenedItem open(OutsideItemForm asked) {
        Actor actor = currentActor.get();
        OutsideSystem system = keys.find(actor)
                .filter(OutsideSystem::mayOpenItems)
                .orElseThrow(() -> new NotPermitted(Fault.of("stat.outside.systemsOnly")));
        return items.openFromOutside(new OutsideItem(
                system.statId(), system.id(), system.name(), Objects.requireNonNullElse(asked.reference(), ""), content(asked, system)));
    }

    private static NewItem content(OutsideItemForm asked, OutsideSystem system) {
        boolean named = asked.owner() != null && !asked.owner().isBlank();
        return new NewItem(
                asked.task(),
                named ? asked.owner() : system.itemOwner(),
                asked.due(),
                Objects.requireNonNullElse(asked.type(), DeliverableType.TO_DO),
                asked.agency(),
                null);
    }
}
