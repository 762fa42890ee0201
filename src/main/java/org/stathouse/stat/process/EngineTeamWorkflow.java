package org.stathouse.stat.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.team.TeamWorkflow;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.OpenTask;

/** Tells the process {@code tiger-team} what happened. */
@Component
class EngineTeamWorkflow implements TeamWorkflow {

    private static final String CASE_TYPE = "stat-tiger-team";

    private final Processes processes;
    private final UserTasks tasks;

    EngineTeamWorkflow(Processes processes, UserTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @Override
    public void setUp(UUID team, String lead) {
        processes.start(
                TigerTeamProcess.KEY, ref(team), Map.of(TigerTeamProcess.TEAM_ID, team.toString(), TigerTeamProcess.LEAD, lead));
    }

    @Override
    public void charterHandedIn(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void charterDecided(OpenTask task, boolean approved) {
        tasks.complete(task.id(), Map.of(TigerTeamProcess.APPROVED, approved));
    }

    @Override
    public void resultReported(OpenTask task) {
        tasks.complete(task.id(), Map.of());
    }

    @Override
    public void resultDecided(OpenTask task, boolean closed) {
        tasks.complete(task.id(), Map.of(TigerTeamProcess.CLOSED, closed));
    }

    @Override
    public void endMoved(UUID team) {
        processes.tell(TigerTeamProcess.END_MOVED, ref(team), Map.of());
    }

    @Override
    public void dissolved(UUID team) {
        processes.tell(TigerTeamProcess.DISSOLVED, ref(team), Map.of());
    }

    private static CaseRef ref(UUID team) {
        return new CaseRef(CASE_TYPE, team);
    }
}
