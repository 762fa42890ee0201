package org.stathouse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2027-03-01T15:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void refusesTheEleventhFailureForOneName() {
        failTenTimes("pat");

        assertThatThrownBy(() -> throttle.take("pat", "192.0.2.99")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void letsOtherNamesOnMeanwhile() {
        failTenTimes("pat");

        assertThatCode(() -> throttle.take("kim", "192.0.2.99")).doesNotThrowAnyException();
    }

    @Test
    void allowsOneMoreAttemptAfterAMinute() {
        failTenTimes("pat");
        now = now.plus(Duration.ofMinutes(1));

        assertThatCode(() -> throttle.take("pat", "192.0.2.1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.take("pat", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void saysHowLongToWait() {
        failTenTimes("pat");

        assertThatThrownBy(() -> throttle.take("pat", "192.0.2.1"))
                .isInstanceOfSatisfying(TooManyAttempts.class, refused -> assertThat(refused.retryAfter())
                        .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(61)));
    }

    @Test
    void doesNotCountSuccesses() {
        for (int i = 0; i < 50; i++) {
            throttle.take("pat", "192.0.2.1");
            throttle.giveBack("pat", "192.0.2.1");
        }

        assertThatCode(() -> throttle.take("pat", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAddressThatTriesManyNames() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.take("name" + i, "192.0.2.1");
        }

        assertThatThrownBy(() -> throttle.take("another", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void keepsTheNameFreeWhenTheAddressIsRefused() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.take("name" + i, "192.0.2.1");
        }
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> throttle.take("victim", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
        }

        assertThatCode(() -> throttle.take("victim", "192.0.2.2")).doesNotThrowAnyException();
    }

    private void failTenTimes(String name) {
        for (int i = 0; i < SignInThrottle.PER_USERNAME; i++) {
            throttle.take(name, "192.0.2.1");
        }
    }
}
