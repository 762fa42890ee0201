package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.UUID;

/** Published in the transaction that closes a request, whatever its outcome. */
public record RequestClosed(UUID request, Outcome outcome, LocalDate on) {}
