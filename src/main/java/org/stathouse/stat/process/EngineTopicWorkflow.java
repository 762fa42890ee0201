package org.stathouse.stat.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.team.TopicWorkflow;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code stat-topic} what happened. */
@Component
class EngineTopicWorkflow implements TopicWorkflow {

    private final Processes processes;
    private final UserTasks tasks;

    EngineTopicWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void given(UUID topic) {
        processes.start(TopicProcess.KEY, new CaseRef(TopicProcess.KEY, topic), Map.of());
    }

    @Override
    public void answered(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }
}
