package org.stathouse.stat.team;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What must be said of a Tiger Team, a decision memo or a topic, and who may decide on them (processes.md A.3 [P:W], [R]). */
final class TeamPolicy {

    /** The longest name, in characters; that of a Stat. */
    static final int LONGEST_NAME = 100;

    /** The longest purpose, in characters; that of a Stat's focus. */
    static final int LONGEST_PURPOSE = 2000;

    /** The longest text of any other field, in characters. */
    static final int LONGEST = 4000;

    /** A last day as it is asked for, and what the calendar says of it. */
    record AskedEnd(@Nullable LocalDate day, LocalDate today, boolean workingDay) {}

    /** Somebody about to decide on a team's charter, result or end. */
    record Decider(Actor actor, String lead) {}

    static final Rule<AskedEnd> WORKING_DAY_AHEAD = asked -> {
        LocalDate day = asked.day();
        if (day == null) {
            return Optional.of(Fault.at("end", "shared.required"));
        }
        if (!day.isAfter(asked.today())) {
            return Optional.of(Fault.at("end", "stat.team.endAhead"));
        }
        return asked.workingDay() ? Optional.empty() : Optional.of(Fault.at("end", "stat.team.endWorkingDay"));
    };

    /** Nobody decides on their own team. */
    static final Rule<Decider> NOT_ITS_LEAD =
            Rule.refuse(decider -> decider.actor().is(decider.lead()), () -> Fault.of("stat.team.own"));

    private TeamPolicy() {}

    /** What is wrong with a text that must be there. */
    static Optional<Fault> text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        int length = text.strip().length();
        return length > longest ? Optional.of(Fault.at(field, "shared.tooLong", longest, length)) : Optional.empty();
    }
}
