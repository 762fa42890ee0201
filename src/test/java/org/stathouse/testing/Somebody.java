package org.stathouse.testing;

import java.util.Set;
import java.util.UUID;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;

/** People without an account, for rules that are asked about an actor. */
public final class Somebody {

    private Somebody() {}

    /** Who acts for themself. */
    public static Actor named(String username, Grant... grants) {
        return new Actor(UUID.randomUUID(), username, username, Set.of(grants));
    }

    /** Who acts in the place of an absent person. */
    public static Actor inPlace(String username, String absent, Grant... grants) {
        return new Actor(UUID.randomUUID(), username, username + " for " + absent, Set.of(grants), absent);
    }
}
