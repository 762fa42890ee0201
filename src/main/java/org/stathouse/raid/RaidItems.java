package org.stathouse.raid;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/**
 * Enters and changes items of the RAID register, within the rights of {@code RaidPolicy}. An item that the person may not know
 * of is {@link NotFound}, one that they may only read {@link NotPermitted}, a stale version a {@link Conflict}.
 */
@Service
@Transactional
public class RaidItems {

    private final RaidItemRepository items;
    private final ItemNumbers numbers;
    private final ItemRules rules;
    private final RaidAccess access;
    private final RaidViews views;
    private final RaidJournal journal;
    private final RaidNotices notices;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    RaidItems(
            RaidItemRepository items,
            ItemNumbers numbers,
            ItemRules rules,
            RaidAccess access,
            RaidViews views,
            RaidJournal journal,
            RaidNotices notices,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.items = items;
        this.numbers = numbers;
        this.rules = rules;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.notices = notices;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether the signed-in person may enter items at all. */
    public boolean mayEnter() {
        return RaidPolicy.mayEnterSome(currentActor.get());
    }

    /** Whether the signed-in person may enter an item about that action. */
    @Transactional(readOnly = true)
    public boolean mayEnterFor(ActionId action) {
        return mayEnter() && RaidPolicy.mayEnter(currentActor.get(), access.ties(RaidItemForm.EMPTY.about(RaidType.ISSUE, Set.of(action))));
    }

    /**
     * Enters an item and gives it the next number of its type. A decision is closed from the start.
     *
     * @throws BusinessRuleViolation naming every fault at its field
     * @throws NotPermitted for somebody who enters no items
     */
    public RaidItemView enter(RaidItemForm form) {
        Actor actor = currentActor.get();
        if (!RaidPolicy.mayEnterSome(actor)) {
            throw new NotPermitted(Fault.of("raid.mayNotEnter"));
        }
        BusinessRuleViolation.throwIfAny(rules.faults(actor, form, null));
        RaidType type = Objects.requireNonNull(form.type());
        RaidItem item = new RaidItem(type, numbers.next(type), actor.username(), clock.instant());
        item.revise(form, access.ties(form).spanAgencies(), deadlines.today());
        if (type == RaidType.DECISION) {
            item.close("Recorded", actor.username(), clock.instant());
        }
        items.saveAndFlush(item);
        tell(item, null, actor);
        journal.recordNew(item, "entered", "Entered %s %s".formatted(type.label().toLowerCase(Locale.ROOT), item.label()));
        return views.view(item, actor);
    }

    /**
     * Keeps what the form says; its type is the item's for good.
     *
     * @throws BusinessRuleViolation naming every fault at its field
     */
    public RaidItemView revise(UUID id, long version, RaidItemForm form) {
        Actor actor = currentActor.get();
        RaidItem item = access.seenForChange(actor, id, version);
        BusinessRuleViolation.throwIfAny(rules.faults(actor, form, item.form()));
        Map<String, @Nullable Object> before = journal.facts(item);
        String ownerBefore = item.content().owner();
        item.revise(form, access.ties(form).spanAgencies(), deadlines.today());
        items.flush();
        tell(item, ownerBefore, actor);
        journal.recordChange(item, before, "changed", "Changed " + item.label());
        return stored(item, actor);
    }

    /**
     * Closes an open item.
     *
     * @param outcome why, or what came of it
     * @throws BusinessRuleViolation at {@code outcome} if that is not said
     */
    public RaidItemView close(UUID id, long version, @Nullable String outcome) {
        Actor actor = currentActor.get();
        RaidItem item = access.seenForChange(actor, id, version);
        BusinessRuleViolation.throwIfAny(ItemPolicy.closingFaults(outcome));
        Map<String, @Nullable Object> before = journal.facts(item);
        item.close(Objects.requireNonNull(outcome), actor.username(), clock.instant());
        journal.recordChange(item, before, "closed", "Closed " + item.label());
        return stored(item, actor);
    }

    /** Opens a closed item again; how it ended stands in its history. */
    public RaidItemView reopen(UUID id, long version) {
        Actor actor = currentActor.get();
        RaidItem item = access.seenForChange(actor, id, version);
        Map<String, @Nullable Object> before = journal.facts(item);
        item.reopen();
        journal.recordChange(item, before, "reopened", "Reopened " + item.label());
        return stored(item, actor);
    }

    /** Nobody has to be told what they did themselves. */
    private void tell(RaidItem item, @Nullable String ownerBefore, Actor actor) {
        String owner = item.content().owner();
        if (owner != null && !owner.equals(ownerBefore) && !actor.is(owner) && item.isOpen()) {
            notices.assigned(item, owner);
        }
    }

    private RaidItemView stored(RaidItem item, Actor actor) {
        return views.view(items.saveAndFlush(item), actor);
    }
}
