package org.stathouse.notification.inbox;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;

/** Looks into the mailbox again and again, as the system, on one thread of its own; does nothing where none is set up. */
@Component
@ConditionalOnProperty(name = "stathouse.notification.poll", matchIfMissing = true)
class InboxPoller implements SmartLifecycle {

    private static final int SECONDS_TO_FINISH_A_MAIL = 20;
    private static final int SHORTEST_PERIOD = 5;

    private final InboxReader reader;
    private final InboxSettings settings;
    private final CurrentActor actor;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    InboxPoller(InboxReader reader, InboxSettings settings, CurrentActor actor) {
        this.reader = reader;
        this.settings = settings;
        this.actor = actor;
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("inbox-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH_A_MAIL);
    }

    /** Looks once more, after what is running. */
    void lookSoon() {
        if (running && settings.configured()) {
            scheduler.execute(this::look);
        }
    }

    private void look() {
        actor.asSystem(reader::look);
    }

    @Override
    public void start() {
        scheduler.initialize();
        running = true;
        if (settings.configured()) {
            scheduler.scheduleWithFixedDelay(this::look, Duration.ofSeconds(Math.max(SHORTEST_PERIOD, settings.seconds())));
        }
    }

    @Override
    public void stop() {
        running = false;
        scheduler.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
