package org.stathouse.steerco.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.shared.WebAddress;
import org.stathouse.steerco.NewCondition;

/**
 * What a condition must say, what evidence must say, and who may judge it: conditions become tasks with owner, date and evidence
 * (processes.md A.2 step 5 [R]); nobody verifies their own.
 */
final class ConditionPolicy {

    /** The longest text that a field takes. */
    static final int LONGEST = 4000;

    /** A date as it is asked for, and what the calendar says of it. */
    record AskedDate(@Nullable LocalDate day, LocalDate today, boolean workingDay) {}

    /** A condition about to be set. */
    record Asked(NewCondition condition, boolean ownerKnown, AskedDate due) {}

    /** Somebody about to judge a condition: verify its evidence, move or waive it. */
    record Judge(Actor actor, String owner, @Nullable String answeredBy) {}

    static final Rule<Asked> TASK_GIVEN = asked -> text("task", asked.condition().task());

    static final Rule<Asked> EVIDENCE_NAMED = asked -> text("evidence", asked.condition().evidence());

    /** One owner, with an active account: tasks and notices go there. */
    static final Rule<Asked> OWNER_KNOWN = asked -> {
        String owner = asked.condition().owner();
        if (owner == null || owner.isBlank()) {
            return Optional.of(Fault.at("owner", "shared.required"));
        }
        return asked.ownerKnown() ? Optional.empty() : Optional.of(Fault.at("owner", "steerco.unknownPerson", owner));
    };

    /** A condition slips at the close of business of its last day, so that day is a working day after today. */
    static final Rule<AskedDate> WORKING_DAY_AHEAD = asked -> {
        LocalDate day = asked.day();
        if (day == null) {
            return Optional.of(Fault.at("due", "shared.required"));
        }
        if (!day.isAfter(asked.today())) {
            return Optional.of(Fault.at("due", "steerco.condition.dueAhead"));
        }
        return asked.workingDay() ? Optional.empty() : Optional.of(Fault.at("due", "steerco.workingDay"));
    };

    static final Rule<Asked> DUE_AHEAD = asked -> WORKING_DAY_AHEAD.against(asked.due());

    static final List<Rule<Asked>> WHAT_IT_SAYS = List.of(TASK_GIVEN, OWNER_KNOWN, DUE_AHEAD, EVIDENCE_NAMED);

    static final Rule<HandInEvidence> TEXT_GIVEN = evidence -> text("text", evidence.text());

    /** A link leads to a web page; anything else could run in the reader's browser. */
    static final Rule<HandInEvidence> LINK_LEADS_TO_THE_WEB = evidence -> {
        String link = evidence.link();
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        return WebAddress.isOne(link.strip()) && link.length() <= LONGEST ? Optional.empty() : Optional.of(Fault.at("link", "steerco.condition.link"));
    };

    static final List<Rule<HandInEvidence>> EVIDENCE = List.of(TEXT_GIVEN, LINK_LEADS_TO_THE_WEB);

    static final Rule<Judge> NOT_ITS_OWNER =
            Rule.refuse(judge -> judge.actor().is(judge.owner()), () -> Fault.of("steerco.condition.own"));

    static final Rule<Judge> NOT_WHO_ANSWERED =
            Rule.refuse(judge -> judge.actor().is(judge.answeredBy()), () -> Fault.of("steerco.condition.ownEvidence"));

    static final List<Rule<Judge>> VERIFIER = List.of(NOT_ITS_OWNER, NOT_WHO_ANSWERED);

    private ConditionPolicy() {}

    /** What is wrong with a text that must be there. */
    static Optional<Fault> text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        int length = text.strip().length();
        return length > LONGEST ? Optional.of(Fault.at(field, "shared.tooLong", LONGEST, length)) : Optional.empty();
    }
}
