package org.stathouse.workflow;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.stathouse.shared.CaseRef;

/** Puts listeners on every user task of every process, so that each observer hears of it inside the engine's transaction. */
class UserTaskReporter extends AbstractBpmnParseListener {

    private final ObjectProvider<UserTaskObserver> observers;

    UserTaskReporter(ObjectProvider<UserTaskObserver> observers) {
        this.observers = observers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String formKey = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formKey");
        String processKey = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        on(definition, TaskListener.EVENTNAME_CREATE, formKey, processKey, UserTaskObserver::created);
        on(definition, TaskListener.EVENTNAME_UPDATE, formKey, processKey, UserTaskObserver::changed);
        on(definition, TaskListener.EVENTNAME_COMPLETE, formKey, processKey, UserTaskObserver::completed);
        on(definition, TaskListener.EVENTNAME_DELETE, formKey, processKey, UserTaskObserver::cancelled);
    }

    private void on(
            TaskDefinition definition,
            String event,
            String formKey,
            String processKey,
            BiConsumer<UserTaskObserver, UserTask> report) {
        TaskListener listener = task -> {
            UserTask reported = read(task, formKey, processKey);
            observers.orderedStream().forEach(observer -> report.accept(observer, reported));
        };
        definition.addBuiltInTaskListener(event, listener);
    }

    private static UserTask read(DelegateTask task, String formKey, String processKey) {
        return new UserTask(
                task.getId(),
                processKey,
                task.getTaskDefinitionKey(),
                task.getName(),
                formKey,
                CaseRef.parse(task.getExecution().getProcessBusinessKey()),
                task.getAssignee(),
                groups(task),
                task.getCreateTime().toInstant(),
                Objects.requireNonNull(task.getDueDate(), "Every user task has a due date").toInstant());
    }

    private static Set<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
