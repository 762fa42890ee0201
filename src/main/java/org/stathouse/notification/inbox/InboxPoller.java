package org.stathouse.notification.inbox;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Background;

/** Looks into the mailbox again and again, as the system, on one thread of its own; does nothing where none is set up. */
@Component
@ConditionalOnProperty(name = "stathouse.notification.poll", matchIfMissing = true)
class InboxPoller implements SmartLifecycle {

    private static final int SHORTEST_PERIOD = 5;

    private final InboxSettings settings;
    private final Background background;

    InboxPoller(InboxReader reader, InboxSettings settings, CurrentActor actor) {
        this.settings = settings;
        this.background = new Background("inbox", () -> actor.asSystem(reader::look));
    }

    /** Looks once more, after what is running. */
    void lookSoon() {
        if (settings.configured()) {
            background.nudge();
        }
    }

    @Override
    public void start() {
        background.start();
        if (settings.configured()) {
            background.every(Duration.ofSeconds(Math.max(SHORTEST_PERIOD, settings.seconds())));
        }
    }

    @Override
    public void stop() {
        background.stop();
    }

    @Override
    public boolean isRunning() {
        return background.isRunning();
    }
}
