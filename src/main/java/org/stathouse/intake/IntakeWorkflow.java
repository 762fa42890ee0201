package org.stathouse.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.OpenTask;

/**
 * What the use cases tell the process: what happened, never what to do next. Each method runs in the caller's transaction and
 * throws {@link org.stathouse.shared.Conflict} if the task or the case has moved on meanwhile.
 */
public interface IntakeWorkflow {

    void submitted(UUID proposal, String proposer, String owner);

    void completenessChecked(OpenTask task, boolean complete);

    void resubmitted(OpenTask task, String owner);

    void categorized(OpenTask task, boolean admitted);

    void scored(OpenTask task);

    void discussed(OpenTask task);

    void recommended(OpenTask task);

    /** @param returnsAt when a deferred case comes back, none for the other outcomes */
    void decided(OpenTask task, DecisionOutcome outcome, @Nullable Instant returnsAt);

    void setUpStepDone(OpenTask task);

    void withdrawn(UUID proposal);
}
