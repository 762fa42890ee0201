package org.stathouse.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineUserTasks implements UserTasks {

    private final TaskService tasks;

    EngineUserTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void claim(String taskId, String username) {
        EngineCalls.run(() -> tasks.claim(taskId, username));
    }

    @Override
    public void release(String taskId) {
        EngineCalls.run(() -> tasks.setAssignee(taskId, null));
    }

    @Override
    public void assign(String taskId, String username) {
        EngineCalls.run(() -> tasks.setAssignee(taskId, username));
    }

    @Override
    public void offer(String taskId, String group) {
        EngineCalls.run(() -> {
            tasks.addCandidateGroup(taskId, group);
            tasks.setAssignee(taskId, null);
        });
    }

    @Override
    public Optional<String> variable(String taskId, String name) {
        return Optional.ofNullable(EngineCalls.get(() -> tasks.getVariable(taskId, name))).map(Object::toString);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        EngineCalls.run(() -> tasks.complete(taskId, variables));
    }

    @Override
    public void complete(CaseRef subject, String elementId, Map<String, Object> variables) {
        Task open = EngineCalls.get(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey(elementId)
                .singleResult());
        if (open == null) {
            throw new Conflict(Fault.of("workflow.taskIsGone"));
        }
        complete(open.getId(), variables);
    }

    @Override
    public Set<String> suspendedAmong(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Set.of();
        }
        return EngineCalls.get(() -> tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).suspended().list()).stream()
                .map(Task::getId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
