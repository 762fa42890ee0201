package org.stathouse.identity;

import java.util.UUID;

/** An agency or a pillar that a role can be held for. */
public record RoleScope(UUID id, String name) {}
