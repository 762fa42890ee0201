package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What an entry of time must be (mpia.md §2: “prorated for each individual’s salary and actual time”). */
final class WorkPolicy {

    /** Time is entered in quarters of an hour. */
    static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** The longest entry, in hours: a whole search may be entered at once. */
    static final BigDecimal LONGEST = new BigDecimal("500");

    static final int LONGEST_NOTE = 1000;

    static final Rule<Entered> QUARTERS_OF_AN_HOUR = Rule.refuse(
            entered -> !isQuarters(entered.hours()), () -> Fault.at("hours", "mpia.fee.time.quarters", LONGEST));

    static final Rule<Entered> PERSON_IS_KNOWN =
            Rule.refuse(entered -> !entered.personKnown(), () -> Fault.at("person", "mpia.fee.time.person"));

    static final Rule<Entered> NOT_AHEAD = Rule.refuse(
            entered -> entered.on() == null || entered.on().isAfter(entered.today()), () -> Fault.at("on", "mpia.fee.time.on"));

    static final Rule<Entered> TASK_IS_NAMED = Rule.refuse(entered -> !entered.taskNamed(), () -> Fault.at("task", "shared.required"));

    static final Rule<Entered> NOTE_HAS_ROOM = Rule.refuse(
            entered -> entered.note().length() > LONGEST_NOTE, () -> Fault.at("note", "mpia.fee.tooLong", LONGEST_NOTE));

    static final List<Rule<Entered>> RULES = List.of(PERSON_IS_KNOWN, TASK_IS_NAMED, QUARTERS_OF_AN_HOUR, NOT_AHEAD, NOTE_HAS_ROOM);

    private WorkPolicy() {}

    /** What was entered, and what is known beside it. */
    record Entered(
            @Nullable BigDecimal hours, boolean personKnown, boolean taskNamed, @Nullable LocalDate on, LocalDate today, String note) {}

    static boolean isQuarters(@Nullable BigDecimal hours) {
        return hours != null
                && hours.signum() > 0
                && hours.compareTo(LONGEST) <= 0
                && hours.remainder(QUARTER).signum() == 0;
    }
}
