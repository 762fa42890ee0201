package org.stathouse.operations;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.SignIn;
import org.stathouse.workflow.Processes;
import org.stathouse.workflow.UserTasks;
import org.stathouse.workflow.operating.JobFilter;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.ProcessJobs;
import org.stathouse.workflow.operating.RunningCaseFilter;
import org.stathouse.workflow.operating.RunningCases;

/**
 * A small process of a test's own: a task for the TMO with a reminder, then a step in the background that breaks until the variable
 * {@code ready} is true, then a second task. Its cases are proposals. Each version is deployed when a test asks for it.
 */
public class TestProcess {

    public static final String CHECK = "UserTask_Check";
    public static final String STEP = "ServiceTask_Step";
    public static final String FILE = "UserTask_File";

    private static final String BPMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions_Test" targetNamespace="https://stathouse.org/processes/test">
              <bpmn:process id="%1$s" name="Process of a test" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="StartEvent_Begun" name="Begun" />
                <bpmn:userTask id="%2$s" name="%3$s" camunda:formKey="intake/check-completeness" camunda:candidateGroups="TMO"
                    camunda:dueDate="${deadlines.workingDays(3).toString()}">
                  <bpmn:extensionElements>
                    <camunda:taskListener event="timeout" id="Reminder_Check" expression="${taskReminders.remind(task.id)}">
                      <bpmn:timerEventDefinition id="Timer_Reminder_Check">
                        <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${deadlines.reminder(3).toString()}</bpmn:timeDate>
                      </bpmn:timerEventDefinition>
                    </camunda:taskListener>
                  </bpmn:extensionElements>
                  %4$s
                </bpmn:userTask>
                <bpmn:serviceTask id="ServiceTask_Step" name="Do the step" camunda:asyncBefore="true" camunda:expression="${ready ? 1 : missingSteps.run()}" />
                <bpmn:exclusiveGateway id="Gateway_Way" name="Which way?" default="Flow_File" />
                <bpmn:userTask id="UserTask_File" name="File it" camunda:formKey="intake/check-completeness" camunda:candidateGroups="TMO"
                    camunda:dueDate="${deadlines.workingDays(3).toString()}" />
                <bpmn:endEvent id="End_Done" name="Done" />
                <bpmn:sequenceFlow id="Flow_Begun" sourceRef="StartEvent_Begun" targetRef="%2$s" />
                <bpmn:sequenceFlow id="Flow_Checked" sourceRef="%2$s" targetRef="ServiceTask_Step" />
                <bpmn:sequenceFlow id="Flow_Stepped" sourceRef="ServiceTask_Step" targetRef="Gateway_Way" />
                <bpmn:sequenceFlow id="Flow_File" sourceRef="Gateway_Way" targetRef="UserTask_File" />
                <bpmn:sequenceFlow id="Flow_End" sourceRef="Gateway_Way" targetRef="End_Done">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${way == 'SHORT' || way == 'NONE'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Filed" sourceRef="UserTask_File" targetRef="End_Done" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    /** Unlike any other test's. */
    public final String key = "operations-test-" + UUID.randomUUID().toString().substring(0, 8);

    private final RepositoryService repository;
    private final ManagementService management;
    private final Processes processes;
    private final UserTasks tasks;
    private final RunningCases running;
    private final ProcessJobs jobs;
    private final TransactionTemplate transactions;
    private final CurrentActor currentActor;
    private final SignIn signIn;
    private final ProposalJourney journey;

    public TestProcess(ApplicationContext context) {
        repository = context.getBean(RepositoryService.class);
        management = context.getBean(ManagementService.class);
        processes = context.getBean(Processes.class);
        tasks = context.getBean(UserTasks.class);
        running = context.getBean(RunningCases.class);
        jobs = context.getBean(ProcessJobs.class);
        transactions = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        currentActor = context.getBean(CurrentActor.class);
        signIn = context.getBean(SignIn.class);
        journey = new ProposalJourney(context);
        deploy(CHECK, "Check it");
    }

    /** A version whose first task has another name. */
    public void deployRenamed(String name) {
        deploy(CHECK, name);
    }

    /** A version whose first task has another id, so that what stands there does not fit by itself. */
    public void deployWithOtherTask(String id, String name) {
        deploy(id, name);
    }

    /** A version whose first task is there twice at once. */
    public void deployTwice(String name) {
        deploy(CHECK, name, "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>");
    }

    /** Starts it for a new proposal; the step in the background will break. */
    public CaseRef start() {
        CaseRef subject = new CaseRef("proposal", journey.submitted());
        signIn.as("tmo", () -> transactions.executeWithoutResult(
                status -> processes.start(key, subject, Map.of("ready", false, "way", "LONG", "proposalId", subject.id().toString(), "round", 1))));
        return subject;
    }

    /** The id of the running process of that case. */
    public String processOf(CaseRef subject) {
        return running.page(new RunningCaseFilter(key, null, null, null, subject), null, 1).items().getFirst().process();
    }

    /** Completes the first task beside the task list; returns the job of the step in the background. */
    public String atStep(CaseRef subject) {
        signIn.as("tmo", () -> transactions.executeWithoutResult(status -> tasks.complete(subject, CHECK, Map.of())));
        return jobs.page(JobFilter.of(processOf(subject)), null, 10).items().getFirst().id();
    }

    /** Like {@link #atStep}, and has the step fail until nobody tries it any more; returns the job. */
    public String stopped(CaseRef subject, Runnable passTime) {
        String job = atStep(subject);
        while (jobs.find(job).orElseThrow().state() != JobState.STOPPED) {
            run(job);
            passTime.run();
        }
        return job;
    }

    /** Has the engine try a job once; whether it went through. */
    public boolean run(String job) {
        try {
            currentActor.asSystem(() -> management.executeJob(job));
            return true;
        } catch (ProcessEngineException broken) {
            return false;
        }
    }

    /** Takes all of it away again, running cases included. */
    public void remove() {
        currentActor.asSystem(() -> repository.createProcessDefinitionQuery().processDefinitionKey(key).list().forEach(
                version -> repository.deleteDeployment(version.getDeploymentId(), true)));
    }

    private void deploy(String taskId, String taskName) {
        deploy(taskId, taskName, "");
    }

    private void deploy(String taskId, String taskName, String loop) {
        repository.createDeployment().name(key).addString(key + ".bpmn", BPMN.formatted(key, taskId, taskName, loop)).deploy();
    }
}
