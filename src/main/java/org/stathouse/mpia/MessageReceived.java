package org.stathouse.mpia;

import java.util.UUID;

/** Published when a requester's message has been kept. */
public record MessageReceived(UUID request, UUID message) {}
