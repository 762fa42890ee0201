package org.stathouse.identity;

import java.util.List;

/** Names the agencies and pillars that roles can be held for; the module that keeps them implements it. */
public interface RoleScopes {

    /** All there are of a kind, by name; none for {@link Role.Scope#CITY}. */
    List<RoleScope> of(Role.Scope kind);
}
