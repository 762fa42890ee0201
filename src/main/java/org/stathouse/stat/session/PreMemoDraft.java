package org.stathouse.stat.session;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a pre-memo (processes.md A.3, T-5 and T-3 [P:W]).
 *
 * @param dataShows what the data shows
 * @param questions what the chair may ask
 * @param asks what the agencies are asked to bring or decide
 */
@Embeddable
public record PreMemoDraft(@Nullable String dataShows, @Nullable String questions, @Nullable String asks) {

    /** Nothing written yet. */
    public static final PreMemoDraft EMPTY = new PreMemoDraft(null, null, null);
}
