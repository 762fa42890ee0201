package org.stathouse.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as administrators see it; its password hash never leaves the module. */
public record AccountView(
        UUID id,
        String username,
        String displayName,
        String email,
        boolean active,
        Set<Grant> grants,
        @Nullable String supervisor,
        long version) {}
