package org.stathouse.worklist;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;

/** Who may do what to an open task. */
@Component
class TaskRights {

    private final TaskHandlers handlers;
    private final CasePartners partners;
    private final WorkSubjects subjects;
    private final People people;
    private final Messages messages;

    TaskRights(TaskHandlers handlers, CasePartners partners, WorkSubjects subjects, People people, Messages messages) {
        this.handlers = handlers;
        this.partners = partners;
        this.subjects = subjects;
        this.people = people;
        this.messages = messages;
    }

    /** That a task is somebody's already, perhaps the actor's own. */
    Fault taken(Actor actor, String assignee) {
        return actor.is(assignee) ? Fault.of("worklist.alreadyYours") : Fault.of("worklist.claimedBy", people.nameOf(assignee));
    }

    /** Why the actor may not claim: it is somebody's, none of their groups is asked, or it is their own item. */
    Optional<Fault> againstClaim(Actor actor, TaskRecord task) {
        if (task.assignee() != null) {
            return Optional.of(taken(actor, task.assignee()));
        }
        if (Collections.disjoint(actor.groups(), task.groups())) {
            return Optional.of(Fault.of("worklist.notYourGroup"));
        }
        return refusal(actor, task);
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
        Actor candidate = person.actor();
        if (!person.active()) {
            return Optional.of(Fault.at("assignee", "worklist.inactive", person.displayName()));
        }
        if (!task.groups().isEmpty() && Collections.disjoint(candidate.groups(), task.groups())) {
            return Optional.of(Fault.at("assignee", "worklist.notInGroup", person.displayName()));
        }
        return refusal(candidate, task);
    }

    /** Why the actor may not complete: it is not assigned to them, or it is their own item. */
    Optional<Fault> againstCompletion(Actor actor, TaskRecord task) {
        if (task.assignee() == null) {
            return Optional.of(Fault.of("worklist.claimFirst"));
        }
        if (!isAssignee(actor, task)) {
            return Optional.of(taken(actor, task.assignee()));
        }
        return refusal(actor, task);
    }

    /** Why whoever handed the task over may not take it back: it was not theirs, or is theirs again. */
    Optional<Fault> againstTakingBack(Actor actor, TaskRecord task) {
        return actor.is(task.handedOverBy()) && !isAssignee(actor, task)
                ? Optional.empty()
                : Optional.of(Fault.of("worklist.notHandedOver"));
    }

    /**
     * Why somebody must not do the task by the rules of its case (their own item, say). Nobody becomes judge of their own case by standing
     * in: the absent person must be allowed to do it themself, and so must everybody with whom the actor did something in this case in the
     * other's place; in a case they count as one.
     */
    Optional<Fault> refusal(Actor actor, TaskRecord task) {
        return handlers.refusal(actor, task.toOpenTask()).or(() -> againstOthers(actor, task, partners.of(actor, task.subject())));
    }

    /**
     * Why a task must not end by a step that the actor takes elsewhere than in the task list, such as on the page of the case. The step has
     * asked its own rules of the actor; here only those are asked with whom they count as one.
     */
    Optional<Fault> againstEnding(Actor actor, TaskRecord task) {
        Set<String> others = partners.of(actor, task.subject());
        boolean alone = others.isEmpty() && actor.onBehalfOf() == null;
        return alone || handlers.refusal(actor, task.toOpenTask()).isPresent() ? Optional.empty() : againstOthers(actor, task, others);
    }

    private Optional<Fault> againstOthers(Actor actor, TaskRecord task, Set<String> others) {
        OpenTask open = task.toOpenTask();
        return Optional.ofNullable(actor.onBehalfOf())
                .flatMap(people::find)
                .flatMap(absent -> handlers.refusal(absent.actor(), open).map(fault -> becauseOf(absent, fault)))
                .or(() -> others.stream()
                        .flatMap(name -> people.find(name).stream())
                        .flatMap(partner -> handlers.refusal(asPartner(partner, actor), open).map(fault -> becauseOf(partner, fault)).stream())
                        .findFirst());
    }

    /** The partner with the roles of the actor beside their own, so that only a rule about their own items stands against them. */
    private static Actor asPartner(Person partner, Actor actor) {
        Set<Grant> both = new HashSet<>(partner.grants());
        both.addAll(actor.grants());
        return new Actor(partner.accountId(), partner.username(), partner.displayName(), both, actor.username());
    }

    private Fault becauseOf(Person other, Fault fault) {
        return Fault.of("worklist.barredWith", other.displayName(), messages.text(fault));
    }

    /** Why the actor may not ask for the task: they neither wait for it nor supervise it. */
    Optional<Fault> againstReminding(Actor actor, TaskRecord task) {
        return actor.is(task.waiting()) || supervises(actor, task)
                ? Optional.empty()
                : Optional.of(Fault.of("worklist.mayNotRemind"));
    }

    private static boolean isAssignee(Actor actor, TaskRecord task) {
        return actor.is(task.assignee());
    }

    private boolean supervises(Actor actor, TaskRecord task) {
        return actor.hasAny(Role.TMO, Role.ADMINISTRATOR) || subjects.supervises(actor, task.subject());
    }
}
