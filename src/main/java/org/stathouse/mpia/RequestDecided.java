package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.UUID;

/** Published in the transaction of the decision: granted, in part or denied. */
public record RequestDecided(UUID request, Outcome outcome, LocalDate on) {}
