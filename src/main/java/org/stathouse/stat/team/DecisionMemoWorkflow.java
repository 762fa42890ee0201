package org.stathouse.stat.team;

import java.util.UUID;
import org.stathouse.worklist.OpenTask;

/** What the use cases tell the process of a decision memo: what happened, never what to do next. */
public interface DecisionMemoWorkflow {

    /** @param writer user name */
    void requested(UUID memo, String writer);

    void written(OpenTask task);

    void decided(UUID memo, boolean sentBack);
}
