package org.stathouse.mpia;

import java.util.UUID;

/** Published in the transaction that logs a request. */
public record RequestReceived(UUID request) {}
