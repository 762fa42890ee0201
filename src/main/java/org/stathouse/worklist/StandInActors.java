package org.stathouse.worklist;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;

/** Turns who acts into who acts for a task: where it is an absent person's, somebody in that one's place. */
@Component
class StandInActors {

    private final StandIns standIns;
    private final CurrentActor currentActor;

    StandInActors(StandIns standIns, CurrentActor currentActor) {
        this.standIns = standIns;
        this.currentActor = currentActor;
    }

    /** Somebody and for whom they stand in, read once for many tasks. */
    record Standing(Actor actor, List<StandIn> standIns) {

        /** Who acts, for that task: themself where it is theirs or free for their groups, else in the place of whoever's it is. */
        Actor on(TaskRecord task) {
            boolean own = task.assignee() == null ? isAsked(actor, task) : actor.is(task.assignee());
            return own ? actor : standIns.stream()
                    .filter(standIn -> standIn.covers(task.processKey()))
                    .filter(standIn -> isOf(standIn, task))
                    .findFirst()
                    .map(standIn -> actor.inPlaceOf(standIn.absent()))
                    .orElse(actor);
        }

        private static boolean isOf(StandIn standIn, TaskRecord task) {
            return task.assignee() == null
                    ? isAsked(standIn.absent().actor(), task)
                    : standIn.absent().username().equals(task.assignee());
        }

        private static boolean isAsked(Actor actor, TaskRecord task) {
            return !Collections.disjoint(actor.groups(), task.groups());
        }
    }

    Standing of(Actor actor) {
        return new Standing(actor, actor.onBehalfOf() == null ? standIns.of(actor.username()) : List.of());
    }

    /** Who acts, for one task. */
    Actor on(Actor actor, TaskRecord task) {
        return of(actor).on(task);
    }

    /** Does something as that actor; for who acts for themself nothing changes. */
    <T> T as(Actor actor, Supplier<T> work) {
        return actor.onBehalfOf() == null ? work.get() : currentActor.standingIn(actor, work);
    }
}
