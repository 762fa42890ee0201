package org.stathouse.worklist;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;

/** A handler that forwards to a use case. */
record UseCaseHandler<C>(
        String formKey,
        Class<C> commandType,
        BiFunction<Actor, UUID, Optional<Fault>> against,
        BiConsumer<OpenTask, C> useCase)
        implements TaskHandler<C> {

    @Override
    public Optional<Fault> refusal(Actor actor, OpenTask task) {
        return against.apply(actor, task.subject().id());
    }

    @Override
    public void complete(OpenTask task, C command) {
        useCase.accept(task, command);
    }
}
