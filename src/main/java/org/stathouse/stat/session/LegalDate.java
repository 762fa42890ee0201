package org.stathouse.stat.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the two dates of City Code Art. 1 §61-4 as it stands now.
 *
 * @param due the last instant at which it is in time
 * @param arithmetic how the date was computed, in words
 * @param metAt when what is due was complete, in time or late; none while it is not
 */
public record LegalDate(
        LegalDateKind kind, Instant due, String arithmetic, LegalDateState state, @Nullable Instant metAt) {}
