package org.stathouse.portal;

import java.time.Duration;

/** One address asked for more than is allowed; nothing was done. The page says how long to wait. */
class TooManyVisits extends RuntimeException {

    private final Duration retryAfter;

    TooManyVisits(Duration retryAfter) {
        super("Too many visits");
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
