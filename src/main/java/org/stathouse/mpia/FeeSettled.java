package org.stathouse.mpia;

import java.util.UUID;

/** Published when nothing of the final fee is left to pay: the records may go out. */
public record FeeSettled(UUID request) {}
