package org.stathouse.calendar;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.stathouse.identity.CurrentActor;

/**
 * Asks every five minutes, and when the demonstration's clock has been moved, whether something is due by the product's clock; as the
 * system, on one thread of its own. A module that has something regular to do declares one as a bean; that two nodes do not do it twice
 * is for what is asked to see to.
 */
public class RegularCheck implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int SECONDS_TO_FINISH = 20;

    private final Runnable runIfDue;
    private final CurrentActor actor;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private volatile boolean running;

    /** @param name of the thread, for who reads logs */
    public RegularCheck(String name, Runnable runIfDue, CurrentActor actor) {
        this.runIfDue = runIfDue;
        this.actor = actor;
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix(name + "-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
    }

    @EventListener
    void on(ClockMoved moved) {
        askNow();
    }

    /** Asks now, on its own thread, whatever the hour; nothing where the product is stopping. */
    public void askNow() {
        if (running) {
            scheduler.execute(this::ask);
        }
    }

    private void ask() {
        actor.asSystem(runIfDue);
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
