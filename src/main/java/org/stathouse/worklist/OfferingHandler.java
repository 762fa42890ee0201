package org.stathouse.worklist;

import java.util.List;
import java.util.Optional;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;

/** A handler whose tasks can be completed many at once, in these ways. */
record OfferingHandler<C>(TaskHandler<C> handler, List<Choice<C>> choices) implements TaskHandler<C> {

    OfferingHandler {
        choices = List.copyOf(choices);
    }

    @Override
    public String formKey() {
        return handler.formKey();
    }

    @Override
    public Class<C> commandType() {
        return handler.commandType();
    }

    @Override
    public Optional<Fault> refusal(Actor actor, OpenTask task) {
        return handler.refusal(actor, task);
    }

    @Override
    public void complete(OpenTask task, C command) {
        handler.complete(task, command);
    }
}
