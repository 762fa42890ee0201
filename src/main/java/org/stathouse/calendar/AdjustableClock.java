package org.stathouse.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A clock that runs on from wherever it is set: the demonstration's and the tests' clock. Every move is told as
 * {@link ClockMoved}, because the process engine keeps a clock of its own.
 */
public final class AdjustableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> offset;
    private final Consumer<ClockMoved> listener;

    /** A clock that stands ahead of another one by an offset; the listener (usually the event publisher) is told each move. */
    public AdjustableClock(Clock base, Duration offset, Consumer<ClockMoved> listener) {
        this(base, new AtomicReference<>(offset), listener);
    }

    private AdjustableClock(Clock base, AtomicReference<Duration> offset, Consumer<ClockMoved> listener) {
        this.base = base;
        this.offset = offset;
        this.listener = listener;
    }

    /** Sets the clock to an instant; it runs on from there. */
    public void moveTo(Instant instant) {
        setOffset(Duration.between(base.instant(), instant));
    }

    /** Moves the clock on by a duration. */
    public void advance(Duration by) {
        setOffset(offset.get().plus(by));
    }

    /** How far this clock stands ahead of the real one. */
    public Duration offset() {
        return offset.get();
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** The same clock in another zone: a later move moves both. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new AdjustableClock(base.withZone(zone), offset, listener);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    private void setOffset(Duration newOffset) {
        offset.set(newOffset);
        listener.accept(new ClockMoved(newOffset));
    }
}
