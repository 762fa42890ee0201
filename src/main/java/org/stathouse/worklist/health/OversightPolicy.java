package org.stathouse.worklist.health;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.worklist.WorkSubject;

/**
 * Who oversees what. TMO and administrators oversee the case types of which they may see every case, so that a count tells nobody
 * of a records request that they may not know of; who supervises a type oversees that; who answers for an agency oversees what
 * belongs to it; a supervisor oversees what the people have who name them so in their accounts.
 */
@Component
class OversightPolicy {

    private final List<WorkSubject> subjects;
    private final People people;

    OversightPolicy(ObjectProvider<WorkSubject> subjects, People people) {
        this.subjects = subjects.stream().toList();
        this.people = people;
    }

    Oversight of(Actor actor) {
        boolean citywide = actor.hasAny(Role.TMO, Role.ADMINISTRATOR);
        Set<String> types = types(subject -> subject.supervises(actor) || (citywide && subject.maySeeAll(actor)));
        List<Oversight.OfAgency> agencies = actor.grants().stream()
                .filter(grant -> grant.role().scope() == Role.Scope.AGENCY && grant.scopeId() != null)
                .map(grant -> grant.scopeId())
                .distinct()
                .map(agency -> new Oversight.OfAgency(agency, types(subject -> subject.overseesAgency(actor, agency))))
                .filter(own -> !own.caseTypes().isEmpty())
                .toList();
        Set<String> supervised = people.supervisedBy(actor.username()).stream().map(Person::username).collect(Collectors.toSet());
        return new Oversight(types, agencies, supervised);
    }

    private Set<String> types(Predicate<WorkSubject> overseen) {
        return subjects.stream().filter(overseen).map(WorkSubject::caseType).collect(Collectors.toSet());
    }
}
