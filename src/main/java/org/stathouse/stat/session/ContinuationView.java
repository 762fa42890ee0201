package org.stathouse.stat.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A continuation test of a Stat, answered or not. */
public record ContinuationView(
        UUID id,
        UUID session,
        Instant askedAt,
        @Nullable ContinuationAnswer answer,
        @Nullable String reason,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
