package org.stathouse.identity;

import java.util.Set;
import java.util.UUID;

/**
 * An outside program that signed in with a key of its own.
 *
 * @param rights the names of what it may do; no more than that is open to it
 */
public record KeyHolder(UUID id, String name, Set<String> rights) {

    public KeyHolder {
        rights = Set.copyOf(rights);
    }

    /** Who acts when it does something. */
    public Actor actor() {
        return Actor.outside(id, name);
    }
}
