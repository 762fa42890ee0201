package org.stathouse.stat.team;

import java.util.UUID;
import org.stathouse.worklist.OpenTask;

/**
 * What the use cases tell the process of a Tiger Team: what happened, never what to do next. Each runs in the caller's transaction
 * and throws {@link org.stathouse.shared.Conflict} if the team has moved on meanwhile.
 */
public interface TeamWorkflow {

    /** @param lead user name */
    void setUp(UUID team, String lead);

    void charterHandedIn(OpenTask task);

    void charterDecided(OpenTask task, boolean approved);

    void resultReported(OpenTask task);

    void resultDecided(OpenTask task, boolean closed);

    /** The team, which is at work, has until another day now. */
    void endMoved(UUID team);

    void dissolved(UUID team);
}
