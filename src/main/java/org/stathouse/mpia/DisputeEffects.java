package org.stathouse.mpia;

import java.util.UUID;

/**
 * What a dispute does to its request, in the transaction of the dispute's own step. Whoever calls it has checked the actor's right in
 * the dispute.
 */
public interface DisputeEffects {

    /** Sets a litigation hold because the City was sued; does nothing where one is set. */
    void hold(UUID request, String reason);

    /** Opens a closed request again because more has to be produced or answered; does nothing to an open one. */
    void reopen(UUID request, String reason);
}
