package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The way on to SteerCo: by the champion, or by rule where no champion other than the owner could resolve the case. */
@Embeddable
record Forwarding(String forwardedBy, Instant forwardedAt, String forwardingReason) {}
