package org.stathouse.steerco.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.WorkSubject;

/**
 * Who sees and does what in SteerCo's work. Members, their substitutes, TMO and administrators read everything; others what
 * concerns a case that they may see.
 */
@Component
public class Rights {

    private static final Role[] READ_ALL = {Role.STEERCO_CHAIR, Role.STEERCO_MEMBER, Role.TMO, Role.ADMINISTRATOR};

    private final ObjectProvider<WorkSubject> subjects;
    private final ObjectProvider<Seats> seats;
    private final People people;

    Rights(ObjectProvider<WorkSubject> subjects, ObjectProvider<Seats> seats, People people) {
        this.subjects = subjects;
        this.seats = seats;
        this.people = people;
    }

    /** Whether the person reads meetings, members, decisions and conditions alike. */
    public boolean readsAll(Actor actor) {
        return actor.isSystem() || actor.hasAny(READ_ALL) || isOn(actor);
    }

    /** Whether the person has a seat in term today, or stands in for somebody today. */
    public boolean isOn(Actor actor) {
        return actor.usernames().stream().anyMatch(seats.getObject()::isOn);
    }

    /** Refuses whoever does not belong to SteerCo, the TMO or the administrators. */
    public void requireReading(Actor actor) {
        if (!readsAll(actor)) {
            throw new NotPermitted(Fault.of("steerco.notYours"));
        }
    }

    /** Whether the person acts for SteerCo in the room: chair, or TMO as secretary. */
    public boolean isChairOrTmo(Actor actor) {
        return actor.hasAny(Role.STEERCO_CHAIR, Role.TMO);
    }

    /**
     * Why the person may not do what is the chair's to do.
     *
     * @param interested user names of those whose own item it is
     */
    public Optional<Fault> againstChairing(Actor actor, Set<String> interested) {
        Set<String> chairs =
                people.holding(Role.STEERCO_CHAIR).stream().map(Person::username).collect(Collectors.toUnmodifiableSet());
        return ChairPolicy.against(new ChairPolicy.Acting(
                actor, actor.has(Role.STEERCO_CHAIR), actor.has(Role.STEERCO_MEMBER), interested, chairs));
    }

    /** Like {@link #againstChairing}, refusing at once. */
    public void requireChairing(Actor actor, Set<String> interested) {
        againstChairing(actor, interested).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
    }

    /** Whether the person may open the case that something of SteerCo's is about. */
    public boolean maySee(Actor actor, CaseRef subject) {
        return subjectOf(subject).filter(one -> one.maySee(actor, subject.id())).isPresent();
    }

    /** Where a case has its page, if it has one. */
    public Optional<String> path(CaseRef subject) {
        return subjectOf(subject).map(one -> one.path(subject.id()));
    }

    private Optional<WorkSubject> subjectOf(CaseRef subject) {
        Map<String, WorkSubject> byType =
                subjects.stream().collect(Collectors.toUnmodifiableMap(WorkSubject::caseType, Function.identity()));
        return Optional.ofNullable(byType.get(subject.type()));
    }
}
