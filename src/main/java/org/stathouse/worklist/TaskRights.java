package org.stathouse.worklist;

import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;

/** Who may do what to an open task. */
@Component
class TaskRights {

    private final TaskHandlers handlers;
    private final WorkSubjects subjects;
    private final People people;

    TaskRights(TaskHandlers handlers, WorkSubjects subjects, People people) {
        this.handlers = handlers;
        this.subjects = subjects;
        this.people = people;
    }

    /** Why the actor may not claim: it is somebody's, none of their groups is asked, or it is their own item. */
    Optional<Fault> againstClaim(Actor actor, TaskRecord task) {
        if (task.assignee() != null) {
            return Optional.of(Fault.of("worklist.claimedBy", people.nameOf(task.assignee())));
        }
        if (Collections.disjoint(actor.groups(), task.groups())) {
            return Optional.of(Fault.of("worklist.notYourGroup"));
        }
        return handlers.refusal(actor, task.toOpenTask());
    }

    /** Why the actor may not give the task back to its groups: it has none, or it is not theirs to give back. */
    Optional<Fault> againstRelease(Actor actor, TaskRecord task) {
        if (task.assignee() == null || task.groups().isEmpty()) {
            return Optional.of(Fault.of("worklist.nothingToRelease"));
        }
        return isAssignee(actor, task) || supervises(actor, task) ? Optional.empty() : Optional.of(Fault.of("worklist.notYours"));
    }

    /** Why the actor may not pass the task on at all. Its assignee may, and TMO, administrators and who supervises such cases. */
    Optional<Fault> againstReassigning(Actor actor, TaskRecord task) {
        return isAssignee(actor, task) || supervises(actor, task)
                ? Optional.empty()
                : Optional.of(Fault.of("worklist.mayNotReassign"));
    }

    /** Why the actor may not put the task off. Its assignee may, and TMO, administrators and who supervises such cases. */
    Optional<Fault> againstFollowUp(Actor actor, TaskRecord task) {
        return isAssignee(actor, task) || supervises(actor, task)
                ? Optional.empty()
                : Optional.of(Fault.of("worklist.mayNotFollowUp"));
    }

    /** Why the task cannot become this person's: not active, not of its groups, or it would be their own item. */
    Optional<Fault> againstAssignee(Person person, TaskRecord task) {
        Actor candidate = new Actor(person.accountId(), person.username(), person.displayName(), person.grants());
        if (!person.active()) {
            return Optional.of(Fault.at("assignee", "worklist.inactive", person.displayName()));
        }
        if (!task.groups().isEmpty() && Collections.disjoint(candidate.groups(), task.groups())) {
            return Optional.of(Fault.at("assignee", "worklist.notInGroup", person.displayName()));
        }
        return handlers.refusal(candidate, task.toOpenTask());
    }

    /** Why the actor may not complete: it is not assigned to them, or it is their own item. */
    Optional<Fault> againstCompletion(Actor actor, TaskRecord task) {
        if (task.assignee() == null) {
            return Optional.of(Fault.of("worklist.claimFirst"));
        }
        if (!isAssignee(actor, task)) {
            return Optional.of(Fault.of("worklist.claimedBy", people.nameOf(task.assignee())));
        }
        return handlers.refusal(actor, task.toOpenTask());
    }

    private static boolean isAssignee(Actor actor, TaskRecord task) {
        return actor.username().equals(task.assignee());
    }

    private boolean supervises(Actor actor, TaskRecord task) {
        return actor.hasAny(Role.TMO, Role.ADMINISTRATOR) || subjects.supervises(actor, task.subject());
    }
}
