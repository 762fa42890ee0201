package org.stathouse.calendar;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Background;

/**
 * Asks every five minutes, and when the demonstration's clock has been moved, whether something is due by the product's clock; as the
 * system, on one thread of its own. A module that has something regular to do declares one as a bean; that two nodes do not do it twice
 * is for what is asked to see to.
 */
public class RegularCheck implements SmartLifecycle {

    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final Background background;

    /** @param name of the thread, for who reads logs */
    public RegularCheck(String name, Runnable runIfDue, CurrentActor actor) {
        this.background = new Background(name, () -> actor.asSystem(runIfDue));
    }

    @EventListener
    void on(ClockMoved moved) {
        askNow();
    }

    /** Asks now, on its own thread, whatever the hour; nothing where the product is stopping. */
    public void askNow() {
        background.nudge();
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
