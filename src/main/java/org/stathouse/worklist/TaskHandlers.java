package org.stathouse.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;

/** The features' {@link TaskHandler}s by form key. */
@Component
class TaskHandlers {

    private final Map<String, TaskHandler<?>> byFormKey;

    TaskHandlers(ObjectProvider<TaskHandler<?>> handlers) {
        this.byFormKey = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::formKey, Function.identity()));
    }

    Optional<Fault> refusal(Actor actor, OpenTask task) {
        return of(task.formKey()).refusal(actor, task);
    }

    Class<?> commandType(String formKey) {
        return of(formKey).commandType();
    }

    List<? extends TaskHandler.Choice<?>> choices(String formKey) {
        TaskHandler<?> found = byFormKey.get(formKey);
        return found == null ? List.of() : found.choices();
    }

    void complete(OpenTask task, Object command) {
        complete(of(task.formKey()), task, command);
    }

    private static <C> void complete(TaskHandler<C> handler, OpenTask task, Object command) {
        handler.complete(task, handler.commandType().cast(command));
    }

    private TaskHandler<?> of(String formKey) {
        TaskHandler<?> found = byFormKey.get(formKey);
        if (found == null) {
            throw new IllegalStateException("No task handler for form key " + formKey);
        }
        return found;
    }
}
