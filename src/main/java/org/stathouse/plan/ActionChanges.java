package org.stathouse.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells other features that an action's status or owner changed. */
@Component
class ActionChanges {

    private final ApplicationEventPublisher events;

    ActionChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Status and owner of an action before it is changed. */
    record Before(ActionStatus status, @Nullable String owner) {

        static Before of(Action action) {
            return new Before(action.status(), action.owner());
        }
    }

    /** Publishes the change, if there is one. To be called once the database holds it, so that locks are taken in one order. */
    void publish(Action action, Before before) {
        if (action.status() != before.status() || !Objects.equals(action.owner(), before.owner())) {
            events.publishEvent(new ActionChanged(
                    new ActionId(action.id()), before.status(), action.status(), before.owner(), action.owner()));
        }
    }
}
