package org.stathouse.mpia.clock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.RegularCheck;

/** Lets the background carry on a recount as soon as its first requests are counted. */
@Component
@ConditionalOnProperty(name = "stathouse.mpia.recounts", matchIfMissing = true)
class RecountWakeUp {

    private final RegularCheck check;

    RecountWakeUp(@Qualifier("recountCheck") RegularCheck check) {
        this.check = check;
    }

    @EventListener
    void on(Recounts.Left left) {
        check.askNow();
    }
}
