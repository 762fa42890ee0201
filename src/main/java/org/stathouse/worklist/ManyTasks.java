package org.stathouse.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** What can be done to a task without opening it, beside what {@link TaskDesk} does: complete it in a way that its form offers, remind. */
@Service
@Transactional
public class ManyTasks {

    private final TaskDesk desk;
    private final TaskAccess access;
    private final TaskRights rights;
    private final TaskHandlers handlers;
    private final TaskReminders reminders;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;

    ManyTasks(
            TaskDesk desk,
            TaskAccess access,
            TaskRights rights,
            TaskHandlers handlers,
            TaskReminders reminders,
            AuditTrail audit,
            CurrentActor currentActor,
            Deadlines deadlines) {
        this.desk = desk;
        this.access = access;
        this.rights = rights;
        this.handlers = handlers;
        this.reminders = reminders;
        this.audit = audit;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
    }

    /** @throws NotFound if one of them is no task that the person may see */
    @Transactional(readOnly = true)
    public List<String> seen(Collection<String> tasks) {
        Actor actor = currentActor.get();
        return tasks.stream().map(task -> access.visible(actor, task).id()).toList();
    }

    /** Those of the tasks that are open and that the person may see; the others are left out. */
    @Transactional(readOnly = true)
    public List<OpenTask> open(Collection<String> tasks) {
        Actor actor = currentActor.get();
        List<OpenTask> open = new ArrayList<>();
        for (String id : tasks) {
            access.ifVisible(actor, id).filter(TaskRecord::isOpen).map(TaskRecord::toOpenTask).ifPresent(open::add);
        }
        return open;
    }

    /** Like {@link TaskDesk#reassign}, but tells nobody: whoever passes many on tells of all of them at once. */
    public void reassign(String taskId, String username, @Nullable Long version) {
        desk.reassignSilently(taskId, username, version);
    }

    /** In which ways the tasks of a form can be completed without opening them; none for most forms. */
    public List<? extends TaskHandler.Choice<?>> choices(String formKey) {
        return handlers.choices(formKey);
    }

    /**
     * Completes a task in one of the ways of {@link #choices}; one that nobody has claimed is claimed before.
     *
     * @param sentence what the choice asks for; none where it asks for nothing
     * @throws BusinessRuleViolation if its form is another one, or if the form's rules are against it
     */
    public void complete(String taskId, @Nullable Long version, String formKey, String choice, @Nullable String sentence) {
        TaskRecord task = access.open(currentActor.get(), taskId, version);
        if (!task.formKey().equals(formKey)) {
            throw new BusinessRuleViolation(Fault.of("worklist.bulk.otherForm", task.name()));
        }
        Object command = handlers.choices(formKey).stream()
                .filter(offered -> offered.code().equals(choice))
                .findFirst()
                .<Object>map(offered -> offered.command().apply(sentence == null ? "" : sentence))
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("choice", "worklist.bulk.noChoice")));
        if (task.assignee() == null) {
            desk.claim(taskId, version);
        }
        desk.complete(taskId, null, command);
    }

    /**
     * Asks whoever has the task, or could take it, to see to it. However often the same person asks on one day, one notice is sent.
     *
     * @throws NotPermitted to whoever neither waits for the task nor supervises it
     * @throws BusinessRuleViolation if nobody but the person themself would be asked
     */
    public void remind(String taskId) {
        Actor actor = currentActor.get();
        TaskRecord task = access.open(actor, taskId, null);
        rights.againstReminding(actor, task).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        Set<String> asked = reminders.ask(task, actor, deadlines.today());
        if (asked.isEmpty()) {
            throw new BusinessRuleViolation(Fault.of("worklist.nobodyToRemind"));
        }
        audit.record(AuditEvent.of(task.subject(), "task.asked-for", actor.displayName() + " asked for “" + task.name() + "”"));
    }
}
