package org.stathouse.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Does one piece of work again and again on one thread of its own: every so often, and at once when it is nudged. Whoever owns it says
 * when it starts and stops; a stop waits a while for what is running, and begins nothing more.
 */
public final class Background {

    private static final int SECONDS_TO_FINISH = 20;

    private final Runnable work;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile boolean running;

    /** @param name of the thread, for who reads logs */
    public Background(String name, Runnable work) {
        this.work = work;
        thread.setPoolSize(1);
        thread.setThreadNamePrefix(name + "-");
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
    }

    /** People who work in the product come first: the thread gets the lowest priority. Before the start only. */
    public Background behindPeople() {
        thread.setThreadPriority(Thread.MIN_PRIORITY);
        return this;
    }

    /** Makes the thread; the work waits for {@link #every(Duration)} or a nudge. */
    public void start() {
        thread.initialize();
        running = true;
    }

    /** From now on does the work again so long after it was done; nothing where it is not running. */
    public void every(Duration pause) {
        if (running) {
            thread.scheduleWithFixedDelay(work, pause);
        }
    }

    /** Does the work as soon as the thread is free, once however many nudges wait; nothing where it is not running. */
    public void nudge() {
        if (running && nudged.compareAndSet(false, true)) {
            thread.execute(() -> {
                nudged.set(false);
                work.run();
            });
        }
    }

    /** Ends the thread, after what is running and at most twenty seconds. */
    public void stop() {
        running = false;
        thread.shutdown();
    }

    /** Whether it is between start and stop; work that goes through a list asks it before each piece. */
    public boolean isRunning() {
        return running;
    }
}
