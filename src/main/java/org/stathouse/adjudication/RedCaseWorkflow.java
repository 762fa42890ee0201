package org.stathouse.adjudication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.worklist.OpenTask;

/**
 * What the use cases tell the process: what happened, never what to do next. Each method runs in the caller's transaction and
 * throws {@link org.stathouse.shared.Conflict} if the task or the case has moved on meanwhile.
 */
public interface RedCaseWorkflow {

    void opened(UUID redCase);

    /** A closed case begins anew at the recovery plan. */
    void reopened(UUID redCase);

    void validated(OpenTask task, boolean confirmed);

    /** @param toChampion whether a champion other than the owner can resolve it */
    void planHandedIn(OpenTask task, boolean toChampion);

    void championAnswered(OpenTask task, boolean resolved);

    void onAgenda(OpenTask task);

    /** @param resumesAt when a paused action goes on, none for the other outcomes */
    void decided(OpenTask task, RedOutcome outcome, @Nullable Instant resumesAt);

    void conditionSlipped(UUID redCase);

    void conditionsClosed(UUID redCase);

    void evidenceVerified(OpenTask task, boolean holds);

    /** A report before any decision was not Red. */
    void recoveryReported(UUID redCase);

    void recoveryAnswered(OpenTask task);

    /** The question whether the action has recovered needs no answer any more. */
    void recoveryMoot(UUID redCase);

    /** The plan is another person's to write now. */
    void ownerChanged(UUID redCase);

    /** The case is closed at whatever step it had reached. */
    void closed(UUID redCase);
}
