package org.stathouse.notification;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs the sender every few seconds and right after a notice was committed, on one thread of its own. */
@Component
@ConditionalOnProperty(name = "stathouse.notification.poll", matchIfMissing = true)
class OutboxPoller implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final int SECONDS_TO_FINISH_A_MAIL = 20;

    private final OutboxSender sender;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile boolean running;

    OutboxPoller(OutboxSender sender) {
        this.sender = sender;
        scheduler.setPoolSize(1);
        scheduler.setThreadNamePrefix("outbox-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.setAwaitTerminationSeconds(SECONDS_TO_FINISH_A_MAIL);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void nudge(OutboxNotices.Queued queued) {
        if (running && nudged.compareAndSet(false, true)) {
            scheduler.execute(() -> {
                nudged.set(false);
                sendDue();
            });
        }
    }

    @Override
    public void start() {
        scheduler.initialize();
        running = true;
        scheduler.execute(sender::takeOver);
        scheduler.scheduleWithFixedDelay(this::sendDue, PERIOD);
    }

    private void sendDue() {
        sender.sendDue(this::isRunning);
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
