package org.stathouse.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins for this user name or from this address; nothing was checked. REST answers 429. */
public class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyAttempts(Duration retryAfter) {
        super("Too many failed sign-ins");
        this.retryAfter = retryAfter;
    }

    /** When the next attempt will be checked, in whole seconds, at least one. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
