package org.stathouse.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be delivered is tried again: seven attempts over about a day, then it counts as failed. */
final class RetryPolicy {

    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private RetryPolicy() {}

    /** @param attemptsBefore how often it had been tried before the attempt that failed now */
    static Optional<Instant> nextAttempt(int attemptsBefore, Instant now) {
        return attemptsBefore < WAITS.size() ? Optional.of(now.plus(WAITS.get(attemptsBefore))) : Optional.empty();
    }
}
