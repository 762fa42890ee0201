package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A return to adjudication because a condition slipped (processes.md A.2 step 5 [R]). */
@Embeddable
record Reopening(UUID conditionId, String conditionNumber, String conditionTask, boolean wasClosed, Instant reopenedAt) {}
