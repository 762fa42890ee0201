package org.stathouse.raid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Fault;

/** Checks what a person entered about an item against {@link ItemPolicy}, the plan, the accounts and the person's own rights. */
@Component
class ItemRules {

    private final ItemNaming naming;
    private final People people;

    ItemRules(ItemNaming naming, People people) {
        this.naming = naming;
        this.people = people;
    }

    /**
     * Everything that is wrong with a form.
     *
     * @param before how the item stood before, none for a new one
     */
    List<Fault> faults(Actor actor, RaidItemForm form, @Nullable RaidItemForm before) {
        return faults(actor, form, before, naming.of(form));
    }

    /** Like {@link #faults(Actor, RaidItemForm, RaidItemForm)}, with what exists looked up before. */
    List<Fault> faults(Actor actor, RaidItemForm form, @Nullable RaidItemForm before, ItemNames names) {
        List<ActionFacts> actions = names.of(ItemPolicy.ties(form));
        String owner = form.owner();
        boolean ownerKept = before != null && owner != null && owner.equals(before.owner());
        ItemPolicy.Known known = new ItemPolicy.Known(
                owner == null || owner.isBlank() || ownerKept || people.find(owner.strip()).filter(Person::active).isPresent(),
                actions.size() == ItemPolicy.ties(form).size(),
                names.pillarsOf(form.pillars()).size() == form.pillars().size(),
                names.meetingsOf(form.meetings()).size() == form.meetings().size());
        List<Fault> faults = new ArrayList<>(ItemPolicy.faults(new ItemPolicy.Entered(form, known, consents(actor, form, before, actions))));
        if (before != null && before.type() != form.type()) {
            faults.add(Fault.at("type", "raid.typeFixed"));
        }
        if (faults.isEmpty() && !isWithinRights(actor, form, before, actions)) {
            faults.add(Fault.at("actions", "raid.notYours"));
        }
        return faults;
    }

    /** Whoever enters an item is concerned by it; whoever changes one must not lose it out of sight. */
    private static boolean isWithinRights(Actor actor, RaidItemForm form, @Nullable RaidItemForm before, List<ActionFacts> actions) {
        RaidPolicy.Ties ties = new RaidPolicy.Ties(form.owner(), actions, form.pillars());
        return before == null ? RaidPolicy.mayEnter(actor, ties) : RaidPolicy.mayEdit(actor, ties);
    }

    private static boolean consents(Actor actor, RaidItemForm form, @Nullable RaidItemForm before, List<ActionFacts> actions) {
        ActionId gives = form.gives();
        boolean agreedBefore = before != null && before.agreed() && gives != null && gives.equals(before.gives());
        return agreedBefore || actions.stream().anyMatch(action -> action.id().equals(gives) && RaidPolicy.speaksFor(actor, action));
    }
}
