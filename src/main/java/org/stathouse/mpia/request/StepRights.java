package org.stathouse.mpia.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;

/** Asks the step policy about a person and a request. */
@Component
class StepRights {

    private final RequestAccess access;
    private final People people;
    private final CurrentActor currentActor;

    StepRights(RequestAccess access, People people, CurrentActor currentActor) {
        this.access = access;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Why this person must not take the step, whatever groups they are in. */
    @Transactional(readOnly = true)
    Optional<Fault> against(List<Rule<StepPolicy.Step>> rules, Actor actor, UUID request) {
        return against(rules, actor, access.forReading(request));
    }

    /** The person acting now; throws where they must not take the step. */
    Actor require(List<Rule<StepPolicy.Step>> rules, Request request) {
        Actor actor = currentActor.get();
        against(rules, actor, request).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        return actor;
    }

    private Optional<Fault> against(List<Rule<StepPolicy.Step>> rules, Actor actor, Request request) {
        Decision decision = request.decision();
        String address = request.asker().emailKey();
        boolean own = address != null
                && actor.usernames().stream().flatMap(name -> people.find(name).stream()).anyMatch(person -> Asker.keyOf(person.email()).equals(address));
        return StepPolicy.against(
                rules,
                new StepPolicy.Step(actor, own, decision.reviewer(), decision.lawReviewer(), decision.approver()));
    }
}
