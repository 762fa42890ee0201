package org.stathouse.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stathouse.shared.Allowance;

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

    private final Allowance usernames;
    private final Allowance addresses;

    SignInThrottle(Clock clock) {
        usernames = new Allowance(PER_USERNAME, USERNAME_REFILL, clock);
        addresses = new Allowance(PER_ADDRESS, ADDRESS_REFILL, clock);
    }

    /** @throws TooManyAttempts if the name or the address has used up its attempts */
    void take(String username, String address) {
        refuse(usernames.take(username));
        Optional<Duration> wait = addresses.take(address);
        if (wait.isPresent()) {
            usernames.giveBack(username);
            refuse(wait);
        }
    }

    /** The attempt succeeded and does not count. */
    void giveBack(String username, String address) {
        usernames.giveBack(username);
        addresses.giveBack(address);
    }

    private static void refuse(Optional<Duration> wait) {
        wait.ifPresent(retryAfter -> {
            throw new TooManyAttempts(retryAfter);
        });
    }
}
