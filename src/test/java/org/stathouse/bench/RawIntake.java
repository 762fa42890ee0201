package org.stathouse.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.stathouse.calendar.Deadlines;

/** The same process on nothing but the engine: its own schema, its own transactions, and steps that do nothing. */
class RawIntake implements IntakeClient, AutoCloseable {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;

    RawIntake(DataSource database, Deadlines deadlines) {
        engine = RawEngine.start(
                database,
                Map.of("deadlines", deadlines, "intakeSteps", new Steps(), "taskReminders", new RawEngine.Reminders()),
                "intake/action-intake.bpmn");
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        jobs = engine.getManagementService();
    }

    @Override
    public void runCase() {
        String proposal = UUID.randomUUID().toString();
        ProcessInstance started = runtime.startProcessInstanceByKey(
                "action-intake", "proposal:" + proposal, Map.of("proposalId", proposal, "proposer", "liaison", "owner", "owner"));
        String id = started.getId();
        complete("tmo", open(id, "UserTask_CheckCompleteness"), Map.of("complete", true));
        complete("tmo", open(id, "UserTask_CategorizeProposal"), Map.of("admitted", true));
        for (String group : Steps.SCORERS) {
            complete(group, open(id, "UserTask_ScoreProposal").taskCandidateGroup(group), Map.of());
        }
        complete("tmo", open(id, "UserTask_RecommendPriority"), Map.of());
        complete("chair", open(id, "UserTask_DecideProposal"), Map.of("decision", "APPROVE"));
        jobs.executeJob(jobs.createJobQuery().processInstanceId(id).messages().singleResult().getId());
        complete("owner", open(id, "UserTask_WriteWorkPlan"), Map.of());
        complete("opi", open(id, "UserTask_MapKpis"), Map.of());
        complete("tmo", open(id, "UserTask_ReviewNarrative"), Map.of());
        complete("owner", open(id, "UserTask_WriteCharter"), Map.of());
        if (runtime.createProcessInstanceQuery().processInstanceId(id).count() != 0) {
            throw new IllegalStateException("The case has not ended");
        }
    }

    private TaskQuery open(String processInstance, String element) {
        return tasks.createTaskQuery().processInstanceId(processInstance).taskDefinitionKey(element);
    }

    private void complete(String username, TaskQuery query, Map<String, Object> variables) {
        Task task = query.singleResult();
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), username);
        }
        tasks.complete(task.getId(), variables);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What the process calls, without the doing. Public, as expressions need it. */
    public static class Steps {

        static final List<String> SCORERS = List.of("SCORER_ARPA", "SCORER_BBMR", "SCORER_OPI");

        public List<String> scorerGroups(String proposalId) {
            return SCORERS;
        }

        public boolean weighScores(String proposalId) {
            return false;
        }

        public void numberAction(String proposalId) {}

        public void issueDecisionLetter(String proposalId) {}

        public void finishSetUp(String proposalId) {}
    }
}
