package org.stathouse.mpia.request;

import java.util.UUID;
import org.stathouse.mpia.RequestStage;
import org.stathouse.worklist.OpenTask;

/** Hears what happened to a request, to move its process on. */
public interface RequestWorkflow {

    /** Begins the work on a request that was logged, or opened again. */
    void begun(UUID request);

    void assessed(OpenTask task, AssessmentWay way);

    /** The answer that intake was about to send is thought over. */
    void answerRecalled(UUID request);

    void clarified(UUID request);

    void searchAnswered(OpenTask task);

    /** Another agency is asked while the others search. */
    void searchAdded(UUID request, UUID search);

    /** That agency is asked no more. */
    void searchCancelled(UUID request, UUID agency);

    void victimReplyWeighed(OpenTask task);

    /** @param next SEARCH, LAW or APPROVE */
    void reviewed(OpenTask task, RequestStage next);

    void lawAnswered(OpenTask task, boolean agreed);

    void decided(OpenTask task, Decided decided);

    void petitionAnswered(OpenTask task, boolean petitioned);

    void courtOrdered(OpenTask task, boolean upheld);

    void feeSettled(UUID request);

    void released(OpenTask task);

    /** The request was closed before it was decided, or before the decision was carried out. */
    void endedEarly(UUID request);

    /** Moves what waits at the steps that hang on a legal date to their new days. */
    void datesMoved(UUID request);

    /** How the approver's task ended. */
    enum Decided { RETURNED, GRANTED, GRANTED_IN_PART, DENIED, TEMPORARY }
}
