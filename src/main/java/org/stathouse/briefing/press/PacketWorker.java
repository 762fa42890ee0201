package org.stathouse.briefing.press;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.calendar.ClockMoved;

/**
 * Makes the packets that wait, one after the other, on one thread of low priority: people who work in the product come first. It looks
 * every few seconds, right after an order was committed, and when the demonstration's clock was moved.
 */
@Component
@ConditionalOnProperty(name = "stathouse.packets.work", matchIfMissing = true)
class PacketWorker implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final int SECONDS_TO_FINISH_A_PART = 20;

    private final PacketMaking making;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile boolean running;

    PacketWorker(PacketMaking making) {
        this.making = making;
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("packets-");
        scheduler.setThreadPriority(Thread.MIN_PRIORITY);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH_A_PART);
    }

    /** Only then is what sections tell of there: the demonstration's data is loaded during the start. */
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (running) {
            scheduler.scheduleWithFixedDelay(this::makeAll, PERIOD);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Packets.Ordered ordered) {
        nudge();
    }

    @EventListener
    void on(ClockMoved moved) {
        nudge();
    }

    private void nudge() {
        if (running && nudged.compareAndSet(false, true)) {
            scheduler.execute(() -> {
                nudged.set(false);
                makeAll();
            });
        }
    }

    private void makeAll() {
        boolean more = true;
        while (more && running) {
            more = making.makeNext(this::isRunning);
        }
    }

    @Override
    public void start() {
        scheduler.initialize();
        running = true;
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
