package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How, why, by whom and when a case was closed. */
@Embeddable
record Closing(@Enumerated(EnumType.STRING) Ending ending, String closingReason, String closedBy, Instant closedAt) {}
