package org.stathouse.status;

import org.jspecify.annotations.Nullable;

/**
 * How one dimension stands in the reporter's eyes.
 *
 * @param reason why it is rated better than the tolerances suggest; required only then
 */
public record Rating(@Nullable Rag rag, @Nullable String reason) {

    /** Nothing said yet. */
    public static final Rating NONE = new Rating(null, null);

    /** A rating that needs no reason. */
    public static Rating of(Rag rag) {
        return new Rating(rag, null);
    }
}
