package org.stathouse.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcesses implements Processes {

    /** How the engine marks a job that belongs to a timeout listener, before the listener's id. */
    private static final String LISTENER = "taskListener~";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CurrentActor currentActor;

    EngineProcesses(RuntimeService runtime, TaskService tasks, ManagementService management, CurrentActor currentActor) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.currentActor = currentActor;
    }

    @Override
    public void start(String processKey, CaseRef subject, Map<String, Object> variables) {
        EngineCalls.run(() -> runtime.startProcessInstanceByKey(processKey, subject.toString(), variables));
    }

    @Override
    public void tell(String messageName, CaseRef subject, Map<String, Object> variables) {
        refuseWhileSuspended(messageName, subject);
        EngineCalls.run(() -> runtime.createMessageCorrelation(messageName)
                .processInstanceBusinessKey(subject.toString())
                .setVariables(variables)
                .correlate());
    }

    @Override
    public boolean tellIfAwaited(String messageName, CaseRef subject) {
        refuseWhileSuspended(messageName, subject);
        return EngineCalls.get(() -> !runtime.createMessageCorrelation(messageName)
                .processInstanceBusinessKey(subject.toString())
                .correlateAllWithResult()
                .isEmpty());
    }

    @Override
    public void reschedule(CaseRef subject, String elementId, Instant when) {
        EngineCalls.run(() -> {
            timersAt(subject, elementId).forEach(job -> management.setJobDuedate(job.getId(), Date.from(when)));
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(subject.toString())
                    .taskDefinitionKey(elementId)
                    .list()
                    .forEach(task -> tasks.setDueDate(task.getId(), Date.from(when)));
        });
    }

    @Override
    public void fireNow(CaseRef subject, String elementId) {
        currentActor.asSystem(() -> EngineCalls.run(() -> timersAt(subject, elementId).stream()
                .filter(job -> !job.isSuspended())
                .forEach(job -> management.executeJob(job.getId()))));
    }

    private List<Job> timersAt(CaseRef subject, String elementId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .filter(job -> waitsAt(job, elementId))
                .toList();
    }

    /** The engine does not see a suspended process that waits for a message: the message would be lost without a word. */
    private void refuseWhileSuspended(String messageName, CaseRef subject) {
        long waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(subject.toString())
                .messageEventSubscriptionName(messageName)
                .suspended()
                .count();
        if (waiting > 0) {
            throw new Conflict(Fault.of("workflow.suspended"));
        }
    }

    private static boolean waitsAt(Job job, String elementId) {
        if (!(job instanceof JobEntity entity)) {
            return false;
        }
        String configuration = entity.getJobHandlerConfigurationRaw();
        return configuration.equals(elementId) || configuration.endsWith(LISTENER + elementId);
    }
}
