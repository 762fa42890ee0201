package org.stathouse.shared;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How often something may be done by one name or from one address: so many times at once, then one more now and then. The counts live
 * in this process; a cluster of n allows n times as many.
 */
public final class Allowance {

    private static final int KEPT = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param atOnce how many times before one has to wait
     * @param refill after which time there is one more
     */
    public Allowance(int atOnce, Duration refill, Clock clock) {
        TimeMeter time = new ClockTime(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, refill))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Uses one; where none is left nothing is used, and the answer says how long to wait, in whole seconds rounded up. */
    public Optional<Duration> take(String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(rounded(probe.getNanosToWaitForRefill()));
    }

    /** Like {@link #take}, without using one: how long to wait where none is left. */
    public Optional<Duration> waitOf(String key) {
        long nanos = buckets.get(key).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return nanos == 0 ? Optional.empty() : Optional.of(rounded(nanos));
    }

    /** The use does not count. */
    public void giveBack(String key) {
        buckets.get(key).addTokens(1);
    }

    private static Duration rounded(long nanos) {
        return Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
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
