package org.stathouse.stat.team;

import java.util.UUID;
import org.stathouse.worklist.OpenTask;

/** What the use cases tell the process of a topic: what happened, never what to do next. */
public interface TopicWorkflow {

    void given(UUID topic);

    void answered(OpenTask task);
}
