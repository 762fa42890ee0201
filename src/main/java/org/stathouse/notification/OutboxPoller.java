package org.stathouse.notification;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.shared.Background;

/** Runs the sender every few seconds and right after a notice was committed, on one thread of its own. */
@Component
@ConditionalOnProperty(name = "stathouse.notification.poll", matchIfMissing = true)
class OutboxPoller implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final OutboxSender sender;
    private final Background background = new Background("outbox", this::sendDue);
    private boolean takenOver;

    OutboxPoller(OutboxSender sender) {
        this.sender = sender;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void nudge(OutboxNotices.Queued queued) {
        background.nudge();
    }

    /** On the one thread only: the first run puts the queue in line with the settings. */
    private void sendDue() {
        if (!takenOver) {
            sender.takeOver();
            takenOver = true;
        }
        sender.sendDue(background::isRunning);
    }

    @Override
    public void start() {
        background.start();
        background.every(PERIOD);
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
