package org.stathouse.diary.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.shared.Allowance;

/** How often one feed may be read, and how often one address may try what opens none. */
@Component
class FeedLimits {

    private static final int READS = 30;
    private static final Duration READ = Duration.ofMinutes(1);
    private static final int WRONG = 20;
    private static final Duration WRONG_TRY = Duration.ofMinutes(1);

    private final Allowance reads;
    private final Allowance wrong;

    FeedLimits(Clock clock) {
        reads = new Allowance(READS, READ, clock);
        wrong = new Allowance(WRONG, WRONG_TRY, clock);
    }

    /** How long to wait before the feed can be read again from there; nothing where it can be read now. */
    Optional<Duration> beforeReading(String secret, String visitor) {
        return wrong.waitOf(visitor).or(() -> reads.take(secret));
    }

    void opensNothing(String visitor) {
        wrong.take(visitor);
    }
}
