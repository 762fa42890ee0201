package org.stathouse.worklist;

import java.time.LocalDate;
import java.util.List;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/**
 * To which day a task may be put off: a working day to come, on which there is still time to do it. What is overdue already may be
 * put off for a few days, so that it cannot be hidden for good.
 */
final class FollowUpPolicy {

    /** How many working days an overdue task may be put off at most. */
    static final int OVERDUE_DAYS = 5;

    private static final List<Rule<Asked>> RULES = List.of(
            Rule.refuse(asked -> !asked.day().isAfter(asked.today()), () -> Fault.at("day", "worklist.followUpNotAhead")),
            Rule.refuse(asked -> !asked.workingDay(), () -> Fault.at("day", "worklist.followUpNoWorkingDay")),
            Rule.refuse(
                    asked -> !asked.overdue() && asked.day().isAfter(asked.due()),
                    () -> Fault.at("day", "worklist.followUpAfterDue")),
            Rule.refuse(
                    asked -> asked.overdue() && asked.workingDaysAhead() > OVERDUE_DAYS,
                    () -> Fault.at("day", "worklist.followUpTooFar", OVERDUE_DAYS)));

    private FollowUpPolicy() {}

    /**
     * A day to which somebody wants to put a task off; all days are of the City's time zone.
     *
     * @param workingDaysAhead how many working days lie between today and it
     */
    record Asked(LocalDate day, LocalDate today, LocalDate due, boolean overdue, boolean workingDay, int workingDaysAhead) {}

    /** Everything that stands against the day. */
    static List<Fault> faults(Asked asked) {
        return Rule.faults(RULES, asked);
    }
}
