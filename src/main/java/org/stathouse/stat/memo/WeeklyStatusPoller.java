package org.stathouse.stat.memo;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.ClockMoved;
import org.stathouse.identity.CurrentActor;

/** Asks every few minutes, and when the demonstration's clock has been moved, whether the weekly status is due; on one thread. */
@Component
@ConditionalOnProperty(name = "stathouse.stat.weekly-status", matchIfMissing = true)
class WeeklyStatusPoller implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int SECONDS_TO_FINISH = 20;

    private final WeeklyStatuses statuses;
    private final CurrentActor actor;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    WeeklyStatusPoller(WeeklyStatuses statuses, CurrentActor actor) {
        this.statuses = statuses;
        this.actor = actor;
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("weekly-status-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
    }

    @EventListener
    void on(ClockMoved moved) {
        if (running) {
            scheduler.execute(this::ask);
        }
    }

    private void ask() {
        actor.asSystem(statuses::runIfDue);
    }

    @Override
    public void start() {
        scheduler.initialize();
        running = true;
        scheduler.scheduleWithFixedDelay(this::ask, PERIOD);
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
