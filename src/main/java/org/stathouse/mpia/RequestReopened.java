package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.UUID;

/** Published in the transaction that opens a closed request again. The receipt, and what it counts from, stay. */
public record RequestReopened(UUID request, String reason, LocalDate on) {}
