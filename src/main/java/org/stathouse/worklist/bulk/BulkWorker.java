package org.stathouse.worklist.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Background;
import org.stathouse.shared.Messages;

/**
 * Does the large orders one after the other, each as who gave it, with the rights that they have now. An order that a node has left, say
 * because it was killed, is gone on with once its lease has ended.
 */
@Component
class BulkWorker implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final BulkOrders orders;
    private final BulkDoing doing;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final Clock clock;
    private final Background background = new Background("bulk", this::doAll).behindPeople();

    BulkWorker(BulkOrders orders, BulkDoing doing, CurrentActor currentActor, Messages messages, Clock clock) {
        this.orders = orders;
        this.doing = doing;
        this.currentActor = currentActor;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        background.every(PERIOD);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(BulkWork.Ordered ordered) {
        background.nudge();
    }

    private void doAll() {
        Optional<UUID> due = orders.due(clock.instant());
        while (due.isPresent() && background.isRunning()) {
            Instant now = clock.instant();
            if (orders.lease(due.get(), now, now.plus(BulkDoing.LEASE))) {
                doOne(due.get());
            }
            due = orders.due(clock.instant());
        }
    }

    private void doOne(UUID order) {
        String by = orders.find(order).orElseThrow().order().orderedBy();
        try {
            currentActor.asAccount(by, () -> {
                doing.some(order, background::isRunning);
                return order;
            });
        } catch (AuthenticationCredentialsNotFoundException inactive) {
            currentActor.asSystem(() -> doing.giveUp(order, messages.text("worklist.bulk.notActive")));
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
