package org.stathouse.stat.outside;

import java.util.List;
import java.util.Optional;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What an outside system must say: who it is, for which Stat it works, and what it may do, which is at least one thing. */
final class OutsidePolicy {

    static final int NAME_LENGTH = 90;
    static final int REASON_LENGTH = 4000;

    /**
     * A system about to be stored.
     *
     * @param nameTaken whether another one has the name
     * @param statKnown whether there is such a Stat, and it is active
     * @param ownerKnown whether the owner of its items has an active account
     */
    record Asked(OutsideSystemForm form, boolean nameTaken, boolean statKnown, boolean ownerKnown) {}

    static final Rule<Asked> NAMED = asked -> {
        String name = asked.form().name();
        if (name == null || name.isBlank()) {
            return Optional.of(Fault.at("name", "shared.required"));
        }
        if (name.strip().length() > NAME_LENGTH) {
            return Optional.of(Fault.at("name", "shared.tooLong", NAME_LENGTH, name.strip().length()));
        }
        return asked.nameTaken() ? Optional.of(Fault.at("name", "stat.outside.nameTaken", name.strip())) : Optional.empty();
    };

    static final Rule<Asked> FOR_A_STAT = asked -> {
        if (asked.form().stat() == null) {
            return Optional.of(Fault.at("stat", "shared.required"));
        }
        return asked.statKnown() ? Optional.empty() : Optional.of(Fault.at("stat", "stat.outside.statUnknown"));
    };

    static final Rule<Asked> MAY_SOMETHING =
            Rule.refuse(asked -> !asked.form().mayReport() && !asked.form().mayOpenItems(), () -> Fault.at("mayReport", "stat.outside.mayNothing"));

    /** An item has one owner, and a program need not know the City's people. */
    static final Rule<Asked> ITEMS_HAVE_AN_OWNER = asked -> {
        String owner = asked.form().itemOwner();
        if (owner == null || owner.isBlank()) {
            return asked.form().mayOpenItems() ? Optional.of(Fault.at("itemOwner", "stat.outside.ownerNeeded")) : Optional.empty();
        }
        return asked.ownerKnown() ? Optional.empty() : Optional.of(Fault.at("itemOwner", "stat.outside.unknownPerson", owner));
    };

    static final List<Rule<Asked>> SYSTEM = List.of(NAMED, FOR_A_STAT, MAY_SOMETHING, ITEMS_HAVE_AN_OWNER);

    private OutsidePolicy() {}
}
