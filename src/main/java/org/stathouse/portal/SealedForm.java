package org.stathouse.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A form that this product handed out.
 *
 * @param id tells it from every other form
 * @param since when it was handed out
 */
public record SealedForm(UUID id, Instant since) {

    /** For how long it has been open at that time. */
    public Duration openFor(Instant now) {
        return Duration.between(since, now);
    }
}
