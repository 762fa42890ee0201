package org.stathouse.worklist;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.AuditEvent;
import org.stathouse.workflow.UserTasks;

/**
 * Finds others for the tasks of somebody who has left: the supervisor where the rules of the task allow it, else its groups, else TMO,
 * which finds somebody. That holds for what comes up for them afterwards as well.
 */
@Service
public class DepartedTasks {

    private final TaskRecords records;
    private final TaskRights rights;
    private final TaskNotices notices;
    private final UserTasks engine;
    private final AuditTrail audit;
    private final People people;
    private final CurrentActor currentActor;
    private final TransactionTemplate own;

    DepartedTasks(
            TaskRecords records,
            TaskRights rights,
            TaskNotices notices,
            UserTasks engine,
            AuditTrail audit,
            People people,
            CurrentActor currentActor,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.rights = rights;
        this.notices = notices;
        this.engine = engine;
        this.audit = audit;
        this.people = people;
        this.currentActor = currentActor;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A task came up for somebody whose account is not active. */
    record CameUp(String taskId) {}

    /** Passes on all open tasks of somebody who leaves in the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passOn(Person departed) {
        records.openOf(departed.username()).forEach(task -> passOn(task, departed));
    }

    /** The engine is told only after it has made the task. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CameUp task) {
        currentActor.asSystem(() -> own.executeWithoutResult(running -> records.find(task.taskId())
                .filter(TaskRecord::isOpen)
                .ifPresent(open -> Optional.ofNullable(open.assignee())
                        .flatMap(people::find)
                        .filter(person -> !person.active())
                        .ifPresent(departed -> passOn(open, departed)))));
    }

    private void passOn(TaskRecord task, Person departed) {
        Optional<Person> supervisor = Optional.ofNullable(departed.supervisor())
                .flatMap(people::find)
                .filter(person -> rights.againstAssignee(person, task).isEmpty());
        if (supervisor.isPresent()) {
            engine.assign(task.id(), supervisor.get().username());
            record(task, departed, supervisor.get().displayName(), supervisor.get().username());
            notices.inherited(task, supervisor.get().username(), departed.displayName());
        } else if (!task.groups().isEmpty()) {
            engine.release(task.id());
            record(task, departed, "its group", null);
            tellAll(task, departed, people.inGroups(task.groups()));
        } else {
            engine.offer(task.id(), Role.TMO.name());
            records.offered(task.id(), Role.TMO.name());
            record(task, departed, "TMO", null);
            tellAll(task, departed, people.holding(Role.TMO));
        }
    }

    private void tellAll(TaskRecord task, Person departed, Iterable<Person> group) {
        Set<String> told = new LinkedHashSet<>();
        group.forEach(person -> told.add(person.username()));
        told.remove(departed.username());
        told.forEach(username -> notices.inherited(task, username, departed.displayName()));
    }

    private void record(TaskRecord task, Person departed, String to, @Nullable String assignee) {
        audit.record(new AuditEvent(
                task.subject(),
                "task.passed-on",
                "“" + task.name() + "” went from " + departed.displayName() + ", who has left, to " + to,
                Collections.singletonMap("assignee", task.assignee()),
                Collections.singletonMap("assignee", assignee)));
    }
}
