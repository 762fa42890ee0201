package org.stathouse.mpia.fee;

import java.util.UUID;
import org.stathouse.worklist.OpenTask;

/**
 * What the use cases tell the processes of a fee and of its waivers: what happened. Each method runs in the caller's transaction and
 * throws {@link org.stathouse.shared.Conflict} if the task or the case has moved on meanwhile.
 */
public interface FeeWorkflow {

    void begun(UUID request);

    void estimated(OpenTask task, boolean feeExpected);

    void judged(OpenTask task, boolean approved);

    /** The requester answered or paid, or the records were decided upon, and the process goes on there. */
    void moved(UUID request, NextStep next);

    void followedUp(OpenTask task, NextStep next);

    /** Nothing is left to do: the fee is waived wholly, or the request was closed. */
    void ended(UUID request);

    void waiverAsked(UUID waiver);

    void waiverDecided(OpenTask task);

    /** Nobody needs the decision any more. */
    void waiverLapsed(UUID waiver);
}
