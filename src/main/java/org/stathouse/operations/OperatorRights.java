package org.stathouse.operations;

import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** Who may operate the processes: administrators, and nobody else. */
@Component
class OperatorRights {

    private final CurrentActor currentActor;

    OperatorRights(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /**
     * The signed-in administrator.
     *
     * @throws NotPermitted for anybody else
     */
    Actor require() {
        Actor actor = currentActor.get();
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("operations.administratorsOnly"));
        }
        return actor;
    }
}
