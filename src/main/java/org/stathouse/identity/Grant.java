package org.stathouse.identity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role held by an account, and the agency or pillar it is held for where the role has such a scope. */
public record Grant(Role role, @Nullable UUID scopeId) implements Serializable {

    private static final long serialVersionUID = 1L;

    public static Grant of(Role role) {
        return new Grant(role, null);
    }

    public static Grant of(Role role, UUID scopeId) {
        return new Grant(role, scopeId);
    }

    /** The key of the candidate group that this grant makes one a member of: {@code TMO} or {@code PILLAR_CHAMPION:<id>}. */
    public String group() {
        return scopeId == null ? role.name() : role.name() + ":" + scopeId;
    }
}
