package org.stathouse.adjudication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionSteering;

/**
 * Takes what happens to one action's case one after another: first the action, then the case, in every transaction, so that a
 * report, a decision, a slipped condition and an edit of the plan never wait for each other in a circle.
 */
@Component
class RedCaseLocks {

    private final RedCaseRepository cases;
    private final ActionSteering actions;
    private final EntityManager entities;

    RedCaseLocks(RedCaseRepository cases, ActionSteering actions, EntityManager entities) {
        this.cases = cases;
        this.actions = actions;
        this.entities = entities;
    }

    /** The case as the database holds it now, kept from other transactions until the end of this one. */
    Optional<RedCase> lock(UUID id) {
        return cases.findActionOf(id).map(action -> {
            actions.hold(new ActionId(action));
            return fresh(id);
        });
    }

    /** Keeps the action from other transactions; then its open case likewise, if it has one. */
    Optional<RedCase> lockOpenCaseOf(ActionId action) {
        actions.hold(action);
        return cases.findOpenOf(action.value()).map(this::fresh);
    }

    /** Somebody may have changed the case between this transaction’s first look and the lock: reads it anew, unless it is ours already. */
    private RedCase fresh(UUID id) {
        RedCase found = entities.find(RedCase.class, id);
        if (entities.getLockMode(found) != LockModeType.PESSIMISTIC_WRITE) {
            entities.flush();
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        }
        return found;
    }
}
