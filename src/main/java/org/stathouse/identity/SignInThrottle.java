package org.stathouse.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: so many failed sign-ins for one user name and from one address, then one more now and then. An
 * attempt counts before it is checked and is given back when it succeeds, so that parallel guesses do not slip through. The
 * counts live in this process; a cluster of n allows n times as many.
 */
@Component
class SignInThrottle {

    static final int PER_USERNAME = 10;
    static final Duration USERNAME_REFILL = Duration.ofMinutes(1);
    static final int PER_ADDRESS = 100;
    static final Duration ADDRESS_REFILL = Duration.ofSeconds(6);

    private static final int KEPT = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final LoadingCache<String, Bucket> usernames;
    private final LoadingCache<String, Bucket> addresses;

    SignInThrottle(Clock clock) {
        TimeMeter time = new ClockTime(clock);
        usernames = buckets(PER_USERNAME, USERNAME_REFILL, time);
        addresses = buckets(PER_ADDRESS, ADDRESS_REFILL, time);
    }

    /** @throws TooManyAttempts if the name or the address has used up its attempts */
    void take(String username, String address) {
        take(usernames.get(username));
        try {
            take(addresses.get(address));
        } catch (TooManyAttempts refused) {
            usernames.get(username).addTokens(1);
            throw refused;
        }
    }

    /** The attempt succeeded and does not count. */
    void giveBack(String username, String address) {
        usernames.get(username).addTokens(1);
        addresses.get(address).addTokens(1);
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new TooManyAttempts(Duration.ofSeconds(seconds));
        }
    }

    private static LoadingCache<String, Bucket> buckets(int capacity, Duration refill, TimeMeter time) {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
