package org.stathouse.stat.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.stat.NewItem;

/** Reads an item as it was entered: names every fault, or gives what it asks. */
@Component
class ItemContent {

    private final People people;
    private final PlanCatalog plan;
    private final ItemDays days;

    ItemContent(People people, PlanCatalog plan, ItemDays days) {
        this.people = people;
        this.plan = plan;
        this.days = days;
    }

    /** @throws BusinessRuleViolation naming every fault at its field */
    ItemTerms read(NewItem entered) {
        return read(entered, null);
    }

    /** Like {@link #read(NewItem)}; a day that stood there before need not lie ahead any more. */
    ItemTerms read(NewItem entered, @Nullable ItemTerms before) {
        Optional<AgencyView> agency = agency(entered.agency());
        var asked = new ItemPolicy.Asked(entered, isActive(entered.owner()), agency.isPresent(), days.asked(entered.due()));
        List<Fault> faults = new ArrayList<>(Rule.faults(ItemPolicy.WHAT_IT_SAYS, asked));
        if (before != null && before.due().equals(entered.due())) {
            faults.removeIf(fault -> "due".equals(fault.field()));
        }
        BusinessRuleViolation.throwIfAny(faults);
        return new ItemTerms(
                Objects.requireNonNull(entered.task()).strip(),
                Objects.requireNonNull(entered.owner()),
                Objects.requireNonNull(entered.due()),
                Objects.requireNonNull(entered.type()),
                entered.agency(),
                agency.map(AgencyView::name).orElse(null),
                Texts.orNull(entered.issue()));
    }

    boolean isActive(@Nullable String username) {
        return username != null && people.find(username).filter(Person::active).isPresent();
    }

    private Optional<AgencyView> agency(@Nullable UUID id) {
        return Optional.ofNullable(id).flatMap(known -> plan.agency(new AgencyId(known)));
    }
}
