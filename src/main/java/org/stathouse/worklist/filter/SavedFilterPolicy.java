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

    static final Rule<Proposed> HAS_NAME = Rule.refuse(proposed -> proposed.name().isEmpty(), () -> Fault.at("name", "shared.required"));

    static final Rule<Proposed> NAME_FITS = Rule.refuse(
            proposed -> proposed.name().length() > NAME_LENGTH,
            proposed -> Fault.at("name", "shared.tooLong", NAME_LENGTH, proposed.name().length()));

    static final Rule<Proposed> NAME_IS_FREE = Rule.refuse(
            Proposed::nameTaken, proposed -> Fault.at("name", "worklist.filterNameTaken", proposed.name()));

    static final Rule<Proposed> FILTER_FITS = Rule.refuse(
            proposed -> proposed.address().length() > FILTER_LENGTH, () -> Fault.at("filter", "worklist.filterTooLong"));

    static final Rule<Proposed> SHARED_WITH_OWN_ROLE = Rule.refuse(
            SavedFilterPolicy::sharesForeignRole, () -> Fault.at("sharedWith", "worklist.filterNotYourRole"));

    static final Rule<Proposed> NOT_TOO_MANY = Rule.refuse(
            proposed -> proposed.others() >= MOST, () -> Fault.of("worklist.tooManyFilters", MOST));

    private SavedFilterPolicy() {}

    /**
     * A filter that somebody wants to save.
     *
     * @param address the filter as an address
     * @param nameTaken whether they have another one of that name
     * @param others how many others they have
     */
    record Proposed(Actor actor, FilterText text, String address, boolean nameTaken, int others) {

        /** Its name without the space around it. */
        String name() {
            return text.name().strip();
        }
    }

    /** Everything that stands against it. */
    static List<Fault> faults(Proposed proposed) {
        return Rule.faults(List.of(HAS_NAME, NAME_FITS, NAME_IS_FREE, FILTER_FITS, SHARED_WITH_OWN_ROLE, NOT_TOO_MANY), proposed);
    }

    private static boolean sharesForeignRole(Proposed proposed) {
        Role role = proposed.text().sharedWith();
        return role != null && !proposed.actor().has(role) && !proposed.actor().hasAny(Role.TMO, Role.ADMINISTRATOR);
    }
}
