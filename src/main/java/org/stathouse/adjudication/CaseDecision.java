package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision on a case: SteerCo’s, which has a number in its register, or the champion’s own resolution, which has none. */
@Embeddable
record CaseDecision(
        @Enumerated(EnumType.STRING) RedOutcome outcome,
        String reason,
        @Nullable LocalDate outcomeDate,
        @Nullable String person,
        @Nullable String outcomeText,
        @Nullable UUID decisionId,
        @Nullable String decisionNumber,
        String decidedBy,
        Instant decidedAt) {}
