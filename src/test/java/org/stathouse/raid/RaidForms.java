package org.stathouse.raid;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/** Items as a test would enter them. */
public final class RaidForms {

    /** The last day of an item for which the test names no other; long after the tests' first day. */
    public static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    private RaidForms() {}

    public static RaidItemForm risk(ActionId action, int probability, int impact) {
        return risk(action, "owner", probability, impact, DUE);
    }

    public static RaidItemForm risk(ActionId action, @Nullable String owner, int probability, int impact, @Nullable LocalDate due) {
        return new RaidItemForm(
                RaidType.RISK, "Permits come late " + UUID.randomUUID(), "Two permits are open.", owner, probability, impact, RiskResponse.REDUCE,
                "Ask for both at once.", due, "No permit by May", false, Set.of(action), Set.of(), Set.of(), null, null, false, "Kick-off");
    }

    public static RaidItemForm issue(Set<ActionId> actions, @Nullable LocalDate due) {
        return new RaidItemForm(
                RaidType.ISSUE, "Two agencies wait for each other " + UUID.randomUUID(), null, "owner", null, null, null, null, due, null, false,
                actions, Set.of(), Set.of(), null, null, false, null);
    }

    public static RaidItemForm dependency(ActionId gives, ActionId receives, boolean agreed) {
        return new RaidItemForm(
                RaidType.DEPENDENCY, "Data come over " + UUID.randomUUID(), null, "owner", null, null, null, null, DUE, null, false, Set.of(),
                Set.of(), Set.of(), gives, receives, agreed, null);
    }

    /** The same form with another owner. */
    public static RaidItemForm ownedBy(RaidItemForm form, @Nullable String owner) {
        return new RaidItemForm(
                form.type(), form.title(), form.description(), owner, form.probability(), form.impact(), form.response(), form.responseText(),
                form.due(), form.trigger(), form.crossAgency(), form.actions(), form.pillars(), form.meetings(), form.gives(), form.receives(),
                form.agreed(), form.source());
    }

    /** The same form with another last day. */
    public static RaidItemForm dueOn(RaidItemForm form, @Nullable LocalDate due) {
        return new RaidItemForm(
                form.type(), form.title(), form.description(), form.owner(), form.probability(), form.impact(), form.response(),
                form.responseText(), due, form.trigger(), form.crossAgency(), form.actions(), form.pillars(), form.meetings(), form.gives(),
                form.receives(), form.agreed(), form.source());
    }

    /** The same form with another probability and impact. */
    public static RaidItemForm scored(RaidItemForm form, @Nullable Integer probability, @Nullable Integer impact) {
        return new RaidItemForm(
                form.type(), form.title(), form.description(), form.owner(), probability, impact, form.response(), form.responseText(),
                form.due(), form.trigger(), form.crossAgency(), form.actions(), form.pillars(), form.meetings(), form.gives(), form.receives(),
                form.agreed(), form.source());
    }
}
