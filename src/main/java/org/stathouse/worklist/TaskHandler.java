package org.stathouse.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;

/**
 * What completes the tasks of one form key; each feature implements one per user task of its processes. The views and
 * {@code POST /api/v1/tasks/{id}/complete} both go through it.
 *
 * @param <C> the command that the form fills, a record that Jackson reads
 */
public interface TaskHandler<C> {

    /** A handler for tasks that anybody asked may do. */
    static <C> TaskHandler<C> of(String formKey, Class<C> commandType, BiConsumer<OpenTask, C> useCase) {
        return of(formKey, commandType, (actor, caseId) -> Optional.empty(), useCase);
    }

    /** A handler for tasks that some must not do, by the person and the case's id. */
    static <C> TaskHandler<C> of(
            String formKey,
            Class<C> commandType,
            BiFunction<Actor, UUID, Optional<Fault>> refusal,
            BiConsumer<OpenTask, C> useCase) {
        return new UseCaseHandler<>(formKey, commandType, refusal, useCase);
    }

    /**
     * A way to complete tasks without opening them, where nothing in the form depends on the single case.
     *
     * @param code names it for programs: {@code complete}
     * @param title what the person reads: "Complete as submitted"
     * @param asks what one sentence for all of them is asked for: "What is missing"; none where nothing is
     * @param command the command, with that sentence where one is asked for
     */
    record Choice<C>(String code, String title, @Nullable String asks, Function<String, C> command) {}

    /** The same handler, that lets many tasks be completed at once with this command. */
    default TaskHandler<C> offering(String code, String title, C command) {
        return offering(new Choice<>(code, title, null, sentence -> command));
    }

    /** The same handler, that lets many tasks be completed at once with this command and one sentence for all of them. */
    default TaskHandler<C> offering(String code, String title, String asks, Function<String, C> command) {
        return offering(new Choice<>(code, title, asks, command));
    }

    private TaskHandler<C> offering(Choice<C> one) {
        List<Choice<C>> offered = new ArrayList<>(choices());
        offered.add(one);
        return new OfferingHandler<>(this, offered);
    }

    /** In which ways many of these tasks can be completed at once; none unless {@link #offering} named some. */
    default List<Choice<C>> choices() {
        return List.of();
    }

    /** The form key of the BPMN user task, for example {@code intake/score}. */
    String formKey();

    Class<C> commandType();

    /** Why this person must not take or complete this task (their own item, say); empty if they may. */
    Optional<Fault> refusal(Actor actor, OpenTask task);

    /** Changes the case and moves the process on, in one transaction. Rights and assignment have been checked. */
    void complete(OpenTask task, C command);
}
