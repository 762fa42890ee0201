package org.stathouse.steerco.condition;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.office.Rights;

/** Who sees which condition, and the lock that takes the steps of one condition one after another. */
@Component
class ConditionAccess {

    private final ConditionRepository conditions;
    private final EntityManager entities;
    private final Rights rights;

    ConditionAccess(ConditionRepository conditions, EntityManager entities, Rights rights) {
        this.conditions = conditions;
        this.entities = entities;
        this.rights = rights;
    }

    /** The condition of a task or step, kept from other transactions until the end of this one: the timer waits for evidence. */
    Condition forStep(UUID id) {
        return Optional.ofNullable(entities.find(Condition.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    /** Like {@link #forStep}, for a person who saw that version of it. */
    Condition seenForChange(Actor actor, UUID id, long version) {
        Condition condition = forStep(id);
        if (!maySee(actor, condition)) {
            throw unknown(id);
        }
        if (condition.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return condition;
    }

    Condition seen(Actor actor, UUID id) {
        return conditions.findById(id).filter(condition -> maySee(actor, condition)).orElseThrow(() -> unknown(id));
    }

    Condition forReading(UUID id) {
        return conditions.findById(id).orElseThrow(() -> unknown(id));
    }

    boolean maySee(Actor actor, Condition condition) {
        return rights.readsAll(actor) || actor.is(condition.owner()) || rights.maySee(actor, condition.place().subject());
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Condition " + id);
    }
}
