package org.stathouse.mpia.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as staff see it. */
public record PublishedView(
        UUID id,
        long version,
        PublishedForm form,
        @Nullable String agencyName,
        String changedBy,
        Instant changedAt) {}
