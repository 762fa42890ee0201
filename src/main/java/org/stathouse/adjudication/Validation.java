package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stathouse.status.Rag;

/** TMO’s look at the Red, apart from the owner; another rating comes with its reason. */
@Embeddable
record Validation(
        String validatedBy,
        Instant validatedAt,
        String meetingNotes,
        @Enumerated(EnumType.STRING) @Nullable Rag reRated,
        @Nullable String reRatingReason) {}
