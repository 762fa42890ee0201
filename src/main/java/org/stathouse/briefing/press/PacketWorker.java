package org.stathouse.briefing.press;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.calendar.ClockMoved;
import org.stathouse.shared.Background;

/**
 * Makes the packets that wait, one after the other, on one thread of low priority: people who work in the product come first. It looks
 * every few seconds, right after an order was committed, and when the demonstration's clock was moved.
 */
@Component
@ConditionalOnProperty(name = "stathouse.packets.work", matchIfMissing = true)
class PacketWorker implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final PacketMaking making;
    private final Background background = new Background("packets", this::makeAll).behindPeople();

    PacketWorker(PacketMaking making) {
        this.making = making;
    }

    /** Only then is what sections tell of there: the demonstration's data is loaded during the start. */
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        background.every(PERIOD);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Packets.Ordered ordered) {
        background.nudge();
    }

    @EventListener
    void on(ClockMoved moved) {
        background.nudge();
    }

    private void makeAll() {
        boolean more = true;
        while (more && background.isRunning()) {
            more = making.makeNext(background::isRunning);
        }
    }

    @Override
    public void start() {
        background.start();
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
