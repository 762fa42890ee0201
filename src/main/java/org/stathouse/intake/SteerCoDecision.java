package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision of SteerCo on a proposal, and the letter that told of it once it is issued. */
@Embeddable
record SteerCoDecision(
        @Enumerated(EnumType.STRING) @Column(name = "outcome") DecisionOutcome outcome,
        @Column(name = "reason") @Nullable String reason,
        @Column(name = "deferred_until") @Nullable LocalDate deferredUntil,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "letter_id") @Nullable UUID letterId) {

    SteerCoDecision withLetter(UUID letter) {
        return new SteerCoDecision(outcome, reason, deferredUntil, by, at, letter);
    }
}
