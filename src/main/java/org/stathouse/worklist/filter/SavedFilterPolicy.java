package org.stathouse.worklist.filter;

import java.util.List;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a saved filter may be called and with whom it may be shared. */
final class SavedFilterPolicy {

    /** The longest name, in characters. */
    static final int NAME_LENGTH = 80;

    /** The longest filter, in characters of its address. */
    static final int FILTER_LENGTH = 2000;

    /** As many as one person may save; the list shows a live count of each. */
    static final int MOST = 50;

    private static final List<Rule<Proposed>> RULES = List.of(
            Rule.refuse(proposed -> proposed.text().name().isBlank(), () -> Fault.at("name", "shared.required")),
            proposed -> {
                int length = proposed.text().name().strip().length();
                return Rule.<Proposed>refuse(any -> length > NAME_LENGTH, () -> Fault.at("name", "shared.tooLong", NAME_LENGTH, length))
                        .against(proposed);
            },
            proposed -> Rule.<Proposed>refuse(
                            Proposed::nameTaken, () -> Fault.at("name", "worklist.filterNameTaken", proposed.text().name().strip()))
                    .against(proposed),
            Rule.refuse(proposed -> proposed.address().length() > FILTER_LENGTH, () -> Fault.at("filter", "worklist.filterTooLong")),
            Rule.refuse(SavedFilterPolicy::sharesForeignRole, () -> Fault.at("sharedWith", "worklist.filterNotYourRole")),
            Rule.refuse(proposed -> proposed.others() >= MOST, () -> Fault.of("worklist.tooManyFilters", MOST)));

    private SavedFilterPolicy() {}

    /**
     * A filter that somebody wants to save.
     *
     * @param address the filter as an address
     * @param nameTaken whether they have another one of that name
     * @param others how many others they have
     */
    record Proposed(Actor actor, FilterText text, String address, boolean nameTaken, int others) {}

    /** Everything that stands against it. */
    static List<Fault> faults(Proposed proposed) {
        return Rule.faults(RULES, proposed);
    }

    private static boolean sharesForeignRole(Proposed proposed) {
        Role role = proposed.text().sharedWith();
        return role != null && !proposed.actor().has(role) && !proposed.actor().hasAny(Role.TMO, Role.ADMINISTRATOR);
    }
}
