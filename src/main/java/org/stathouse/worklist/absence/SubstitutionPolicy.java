package org.stathouse.worklist.absence;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who may stand in for whom, and who may arrange it. Days are calendar days in the City's time zone. */
final class SubstitutionPolicy {

    /** A longer absence is arranged again. */
    static final int MOST_DAYS = 366;

    private SubstitutionPolicy() {}

    /**
     * What is asked for, and what there is.
     *
     * @param others what is not over and not taken back
     * @param known ids of all processes
     */
    record Asked(
            @Nullable Person absent,
            @Nullable Person substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<String> processes,
            LocalDate today,
            List<Substitution> others,
            Set<String> known) {

        private boolean complete() {
            return absent != null && substitute != null && from != null && to != null && !to.isBefore(from);
        }

        private boolean meets(Substitution other) {
            return other.meets(Objects.requireNonNull(from), Objects.requireNonNull(to), processes);
        }

        private boolean overlaps() {
            return complete() && others.stream()
                    .anyMatch(other -> other.absent().equals(Objects.requireNonNull(absent).username()) && meets(other));
        }

        /** Whether the substitute is away on one of the days, and by going on from one to the next the tasks would come back. */
        private boolean circles() {
            if (!complete()) {
                return false;
            }
            Deque<String> open = new ArrayDeque<>(List.of(Objects.requireNonNull(substitute).username()));
            Set<String> seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                String at = open.pop();
                if (at.equals(Objects.requireNonNull(absent).username())) {
                    return true;
                }
                others.stream()
                        .filter(other -> other.absent().equals(at) && meets(other))
                        .map(Substitution::substitute)
                        .filter(seen::add)
                        .forEach(open::push);
            }
            return false;
        }
    }

    static final Rule<Asked> ABSENT_KNOWN =
            Rule.refuse(asked -> asked.absent() == null || !asked.absent().active(), () -> Fault.at("absent", "worklist.absence.choosePerson"));

    static final Rule<Asked> SUBSTITUTE_KNOWN = Rule.refuse(
            asked -> asked.substitute() == null || !asked.substitute().active(), () -> Fault.at("substitute", "worklist.absence.choosePerson"));

    static final Rule<Asked> TWO_PEOPLE = Rule.refuse(
            asked -> asked.absent() != null && asked.absent().equals(asked.substitute()), () -> Fault.at("substitute", "worklist.absence.samePerson"));

    static final Rule<Asked> FIRST_DAY = Rule.refuse(asked -> asked.from() == null, () -> Fault.at("from", "shared.required"));

    static final Rule<Asked> LAST_DAY = Rule.refuse(asked -> asked.to() == null, () -> Fault.at("to", "shared.required"));

    static final Rule<Asked> IN_ORDER = Rule.refuse(
            asked -> asked.from() != null && asked.to() != null && asked.to().isBefore(asked.from()), () -> Fault.at("to", "worklist.absence.backwards"));

    static final Rule<Asked> NOT_PAST =
            Rule.refuse(asked -> asked.to() != null && asked.to().isBefore(asked.today()), () -> Fault.at("to", "worklist.absence.past"));

    static final Rule<Asked> NOT_FOR_EVER = Rule.refuse(
            asked -> asked.from() != null && asked.to() != null && asked.to().isAfter(asked.from().plusDays(MOST_DAYS - 1L)),
            () -> Fault.at("to", "worklist.absence.tooLong", MOST_DAYS));

    static final Rule<Asked> KNOWN_PROCESSES =
            Rule.refuse(asked -> !asked.known().containsAll(asked.processes()), () -> Fault.at("processes", "worklist.absence.unknownProcess"));

    static final Rule<Asked> ONE_AT_A_TIME = Rule.refuse(Asked::overlaps, () -> Fault.at("from", "worklist.absence.overlaps"));

    static final Rule<Asked> NO_CIRCLE = Rule.refuse(Asked::circles, () -> Fault.at("substitute", "worklist.absence.circle"));

    static final List<Rule<Asked>> ALL = List.of(
            ABSENT_KNOWN,
            SUBSTITUTE_KNOWN,
            TWO_PEOPLE,
            FIRST_DAY,
            LAST_DAY,
            IN_ORDER,
            NOT_PAST,
            NOT_FOR_EVER,
            KNOWN_PROCESSES,
            ONE_AT_A_TIME,
            NO_CIRCLE);

    /** The absent person, their supervisor, TMO and administrators arrange it and take it back. */
    static boolean mayArrange(Actor actor, Person absent) {
        return actor.hasAny(Role.TMO, Role.ADMINISTRATOR)
                || actor.username().equals(absent.username())
                || actor.username().equals(absent.supervisor());
    }
}
