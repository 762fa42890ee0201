package org.stathouse.stat.session;

import java.time.Instant;
import java.util.UUID;

/** A decision taken in the room, as it was recorded. */
public record DecisionView(UUID id, long version, String text, String recordedBy, Instant recordedAt) {}
