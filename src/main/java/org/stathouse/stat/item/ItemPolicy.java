package org.stathouse.stat.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.stat.NewItem;

/**
 * What an item must say before it is noted: task, one owner, due date, deliverable type (processes.md A.3 [P:W]); the agency and the
 * issue may be left out, for a line typed in the room has neither.
 */
final class ItemPolicy {

    /** The longest text that a field takes. */
    static final int LONGEST = 4000;

    /** The longest name of the question under which an item came up. */
    static final int LONGEST_ISSUE = 500;

    /** A day as it is asked for, and what the calendar says of it. */
    record AskedDay(@Nullable LocalDate day, LocalDate today, boolean workingDay) {}

    /** An item about to be noted. */
    record Asked(NewItem item, boolean ownerKnown, boolean agencyKnown, AskedDay due) {}

    static final Rule<Asked> TASK_GIVEN = asked -> text("task", asked.item().task());

    /** One owner, with an active account: tasks and reminders go there. */
    static final Rule<Asked> OWNER_KNOWN = asked -> person("owner", asked.item().owner(), asked.ownerKnown());

    /** Reminders go by working days and the last day ends at the close of business, so it is a working day after today. */
    static final Rule<AskedDay> WORKING_DAY_AHEAD = asked -> {
        LocalDate day = asked.day();
        if (day == null) {
            return Optional.of(Fault.at("due", "shared.required"));
        }
        if (!day.isAfter(asked.today())) {
            return Optional.of(Fault.at("due", "stat.item.dueAhead"));
        }
        return asked.workingDay() ? Optional.empty() : Optional.of(Fault.at("due", "stat.item.workingDay"));
    };

    static final Rule<Asked> DUE_AHEAD = asked -> WORKING_DAY_AHEAD.against(asked.due());

    static final Rule<Asked> TYPE_CHOSEN =
            Rule.refuse(asked -> asked.item().type() == null, () -> Fault.at("type", "shared.required"));

    static final Rule<Asked> AGENCY_KNOWN = Rule.refuse(
            asked -> asked.item().agency() != null && !asked.agencyKnown(), () -> Fault.at("agency", "stat.item.unknownAgency"));

    static final Rule<Asked> ISSUE_SHORT = asked -> {
        String issue = asked.item().issue();
        int length = issue == null ? 0 : issue.strip().length();
        return length > LONGEST_ISSUE
                ? Optional.of(Fault.at("issue", "shared.tooLong", LONGEST_ISSUE, length))
                : Optional.empty();
    };

    static final List<Rule<Asked>> WHAT_IT_SAYS =
            List.of(TASK_GIVEN, OWNER_KNOWN, DUE_AHEAD, TYPE_CHOSEN, AGENCY_KNOWN, ISSUE_SHORT);

    private ItemPolicy() {}

    /** What is wrong with a text that must be there. */
    static Optional<Fault> text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        int length = text.strip().length();
        return length > LONGEST ? Optional.of(Fault.at(field, "shared.tooLong", LONGEST, length)) : Optional.empty();
    }

    /** What is wrong with a person who must be named, by user name. */
    static Optional<Fault> person(String field, @Nullable String username, boolean known) {
        if (username == null || username.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        return known ? Optional.empty() : Optional.of(Fault.at(field, "stat.item.unknownPerson", username));
    }
}
