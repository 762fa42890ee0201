package org.stathouse.worklist.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.workflow.ProcessView;
import org.stathouse.worklist.CaseJournal;

/**
 * Arranges who stands in for absent people. The absent person does it, their supervisor, TMO or an administrator; both are told, and the
 * supervisor. While it is in force the substitute does the absent one's tasks in their place.
 */
@Service
@Transactional
public class Absences {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 1000;

    private static final int MOST_SHOWN = 200;

    private final SubstitutionRepository substitutions;
    private final ProcessView processes;
    private final People people;
    private final CurrentActor currentActor;
    private final CaseJournal journal;
    private final Deadlines deadlines;
    private final Clock clock;

    Absences(
            SubstitutionRepository substitutions,
            ProcessView processes,
            People people,
            CurrentActor currentActor,
            CaseJournal journal,
            Deadlines deadlines,
            Clock clock) {
        this.substitutions = substitutions;
        this.processes = processes;
        this.people = people;
        this.currentActor = currentActor;
        this.journal = journal;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Has somebody stand in for an absent person.
     *
     * @throws BusinessRuleViolation with all faults: two for the same days and kinds, or a circle, among them
     * @throws NotPermitted to whoever may not arrange it for that person
     */
    public SubstitutionView arrange(NewSubstitution command) {
        Actor actor = currentActor.get();
        Optional<Person> absent = person(command.absent());
        Optional<Person> substitute = person(command.substitute());
        absent.ifPresent(person -> requireArranger(actor, person));
        substitutions.takeTurn();
        LocalDate today = deadlines.today();
        List<Fault> faults = new ArrayList<>(Rule.faults(
                SubstitutionPolicy.ALL,
                new SubstitutionPolicy.Asked(
                        absent.orElse(null),
                        substitute.orElse(null),
                        command.from(),
                        command.to(),
                        command.processes(),
                        today,
                        substitutions.notOverOn(today),
                        processes.names().keySet())));
        String note = command.note() == null || command.note().isBlank() ? null : command.note().strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            faults.add(Fault.at("note", "shared.tooLong", LONGEST_NOTE, note.length()));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Substitution made = substitutions.saveAndFlush(new Substitution(
                absent.orElseThrow().username(),
                substitute.orElseThrow().username(),
                Objects.requireNonNull(command.from()),
                Objects.requireNonNull(command.to()),
                command.processes(),
                note,
                actor.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        journal.record(
                made.ref(),
                "substitution.arranged",
                actor.displayName() + " arranged that " + people.nameOf(made.substitute()) + " stands in for " + people.nameOf(made.absent()),
                facts(made));
        tell(made, "task/stand-in-made", people.nameOf(made.substitute()) + " stands in for " + people.nameOf(made.absent()), actor);
        return view(made, actor);
    }

    /**
     * Ends it before its last day: the absent person is back.
     *
     * @throws Conflict if it is over, or changed since that version
     */
    public SubstitutionView takeBack(UUID id, long version) {
        Actor actor = currentActor.get();
        Substitution substitution = visible(actor, id);
        requireArranger(actor, person(substitution.absent()).orElseThrow());
        if (substitution.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        end(substitution, actor);
        return view(substitution, actor);
    }

    /** Ends what somebody who has left had part in; called in the transaction in which they leave. */
    void departed(String username) {
        Actor actor = currentActor.get();
        substitutions.notOverWith(username, deadlines.today()).forEach(substitution -> end(substitution, actor));
    }

    private void end(Substitution substitution, Actor actor) {
        substitution.takeBack(actor.username(), clock.instant().truncatedTo(ChronoUnit.MICROS), deadlines.today());
        substitutions.saveAndFlush(substitution);
        String ended = people.nameOf(substitution.substitute()) + " no longer stands in for " + people.nameOf(substitution.absent());
        journal.record(substitution.ref(), "substitution.ended", ended + ", by " + actor.displayName(), facts(substitution));
        tell(substitution, "task/stand-in-ended", ended, actor);
    }

    @Transactional(readOnly = true)
    public SubstitutionView get(UUID id) {
        Actor actor = currentActor.get();
        return view(visible(actor, id), actor);
    }

    /** Those that concern the person or whom they supervise, the latest first; all for TMO and administrators. No more than 200. */
    @Transactional(readOnly = true)
    public List<SubstitutionView> all() {
        Actor actor = currentActor.get();
        Limit most = Limit.of(MOST_SHOWN);
        List<Substitution> found = seesAll(actor) ? substitutions.newest(most) : substitutions.with(concerned(actor), most);
        return found.stream().map(substitution -> view(substitution, actor)).toList();
    }

    /** For whom the person may arrange it: themself first, then by display name. */
    @Transactional(readOnly = true)
    public List<Person> arrangeable() {
        Actor actor = currentActor.get();
        Map<String, Person> found = new LinkedHashMap<>();
        people.find(actor.username()).ifPresent(own -> found.put(own.username(), own));
        List<Person> others = seesAll(actor) ? people.active() : people.supervisedBy(actor.username());
        others.forEach(person -> found.putIfAbsent(person.username(), person));
        return List.copyOf(found.values());
    }

    /** The names of all processes by their ids. */
    public Map<String, String> processes() {
        return processes.names();
    }

    private Substitution visible(Actor actor, UUID id) {
        return substitutions.findById(id)
                .filter(found -> seesAll(actor)
                        || concerned(actor).contains(found.absent())
                        || found.substitute().equals(actor.username()))
                .orElseThrow(() -> new NotFound("substitution " + id));
    }

    private Set<String> concerned(Actor actor) {
        Set<String> usernames = people.supervisedBy(actor.username()).stream().map(Person::username).collect(Collectors.toSet());
        usernames.add(actor.username());
        return usernames;
    }

    private static boolean seesAll(Actor actor) {
        return actor.hasAny(Role.TMO, Role.ADMINISTRATOR);
    }

    private static void requireArranger(Actor actor, Person absent) {
        if (!SubstitutionPolicy.mayArrange(actor, absent)) {
            throw new NotPermitted(Fault.of("worklist.absence.notYours", absent.displayName()));
        }
    }

    private Optional<Person> person(@Nullable String username) {
        return username == null ? Optional.empty() : people.find(username);
    }

    private void tell(Substitution about, String kind, String subject, Actor by) {
        Set<String> told = new LinkedHashSet<>(List.of(about.absent(), about.substitute()));
        person(about.absent()).map(Person::supervisor).ifPresent(told::add);
        told.removeIf(username -> by.username().equals(username));
        for (String username : told) {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("recipientName", people.nameOf(username));
            model.put("absent", people.nameOf(about.absent()));
            model.put("substitute", people.nameOf(about.substitute()));
            model.put("by", by.displayName());
            model.put("from", about.fromDay());
            model.put("to", about.toDay());
            model.put("kinds", about.processes().isEmpty() ? "all tasks" : String.join(", ", names(about.processes())));
            model.put("note", about.note() == null ? "" : about.note());
            journal.tell(Set.of(username), kind, kind, new CaseJournal.News(about.ref(), subject, "account/absence", model));
        }
    }

    private Map<String, @Nullable Object> facts(Substitution substitution) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("absent", substitution.absent());
        facts.put("substitute", substitution.substitute());
        facts.put("from", substitution.fromDay().toString());
        facts.put("to", substitution.toDay().toString());
        facts.put("processes", String.join(", ", new TreeSet<>(substitution.processes())));
        facts.put("state", substitution.state(deadlines.today()).name());
        return facts;
    }

    private List<String> names(Set<String> keys) {
        return keys.stream().map(key -> processes.names().getOrDefault(key, key)).sorted().toList();
    }

    private SubstitutionView view(Substitution substitution, Actor actor) {
        SubstitutionView.State state = substitution.state(deadlines.today());
        boolean open = state == SubstitutionView.State.PLANNED || state == SubstitutionView.State.IN_FORCE;
        return new SubstitutionView(
                substitution.id(),
                substitution.version(),
                substitution.absent(),
                people.nameOf(substitution.absent()),
                substitution.substitute(),
                people.nameOf(substitution.substitute()),
                substitution.fromDay(),
                substitution.toDay(),
                substitution.processes(),
                names(substitution.processes()),
                substitution.note(),
                state,
                people.nameOf(substitution.createdBy()),
                substitution.endedAt(),
                open && person(substitution.absent()).filter(absent -> SubstitutionPolicy.mayArrange(actor, absent)).isPresent());
    }
}
