package org.stathouse.raid;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.ClockMoved;
import org.stathouse.identity.CurrentActor;

/** Asks every few minutes, and when the demonstration's clock has been moved, whether the morning's pass is due; on one thread. */
@Component
@ConditionalOnProperty(name = "stathouse.raid.daily-pass", matchIfMissing = true)
class DailyPassPoller implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int SECONDS_TO_FINISH = 20;

    private final DailyPass pass;
    private final CurrentActor actor;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    DailyPassPoller(DailyPass pass, CurrentActor actor) {
        this.pass = pass;
        this.actor = actor;
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("raid-");
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
        actor.asSystem(pass::runIfDue);
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
