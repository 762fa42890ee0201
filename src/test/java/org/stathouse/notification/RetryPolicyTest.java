package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void waitsAMinuteAfterTheFirstFailure() {
        assertThat(RetryPolicy.nextAttempt(0, NOW)).contains(NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void givesUpAfterTheSeventhFailure() {
        assertThat(RetryPolicy.nextAttempt(5, NOW)).contains(NOW.plus(Duration.ofHours(12)));
        assertThat(RetryPolicy.nextAttempt(6, NOW)).isEmpty();
    }
}
