package org.stathouse.identity;

import java.util.Set;
import java.util.UUID;

/** An account as other modules see it: who it is, where mail reaches it, which roles it holds. */
public record Person(UUID accountId, String username, String displayName, String email, boolean active, Set<Grant> grants) {}
