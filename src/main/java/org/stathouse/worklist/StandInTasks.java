package org.stathouse.worklist;

import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;

/** Tells where a task lets somebody act in the place of the absent person whose it is. */
@Service
@Transactional(readOnly = true)
public class StandInTasks {

    private final TaskRecords records;
    private final StandInActors actors;

    StandInTasks(TaskRecords records, StandInActors actors) {
        this.records = records;
        this.actors = actors;
    }

    /** The signed-in person in the place of the absent one whose task this is; nothing where they do it as themself. */
    public Optional<Actor> at(Actor signedIn, String taskId) {
        return records.find(taskId).flatMap(task -> standIn(signedIn, task));
    }

    /**
     * Like {@link #at}, for a program that works at the case of an open task.
     *
     * @param address the parts of the address that it asks; the id of the case is one of them, so that no other case is reached
     */
    public Optional<Actor> atCase(Actor signedIn, String taskId, Collection<String> address) {
        return records.find(taskId)
                .filter(task -> task.isOpen() && address.contains(task.subject().id().toString()))
                .flatMap(task -> standIn(signedIn, task));
    }

    private Optional<Actor> standIn(Actor signedIn, TaskRecord task) {
        return Optional.of(actors.on(signedIn, task)).filter(actor -> actor.onBehalfOf() != null);
    }
}
