package org.stathouse.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as other modules see it: who it is, where mail reaches it, which roles it holds.
 *
 * @param supervisor user name of who answers for this person's work, and takes it over when they leave
 */
public record Person(
        UUID accountId,
        String username,
        String displayName,
        String email,
        boolean active,
        Set<Grant> grants,
        @Nullable String supervisor) {

    /** A person whom nobody supervises. */
    public Person(UUID accountId, String username, String displayName, String email, boolean active, Set<Grant> grants) {
        this(accountId, username, displayName, email, active, grants, null);
    }

    /** This person as whoever acts, to ask what they may do. */
    public Actor actor() {
        return new Actor(accountId, username, displayName, grants);
    }
}
