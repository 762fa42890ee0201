package org.stathouse.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whoever acts now: a signed-in person with their grants, an outside program with a key, a requester whom a secret link or their mail
 * identified, or the system itself when a timer or a job acts.
 */
public record Actor(UUID accountId, String username, String displayName, Set<Grant> grants) {

    /** The actor of timers, jobs and start-up work; it holds no role. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system", "Stathouse", Set.of());

    /** What the user name of an outside program begins with; no account’s has a colon. */
    private static final String OUTSIDE = "outside:";

    /** What the user name of a requester begins with. */
    private static final String REQUESTER = "requester:";

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** That person, to ask what they may do; it acts for nobody. */
    public static Actor of(Person person) {
        return new Actor(person.accountId(), person.username(), person.displayName(), person.grants());
    }

    /** An outside program that signed in with a key of its own; it holds no role. */
    public static Actor outside(UUID id, String name) {
        return new Actor(id, OUTSIDE + name, name, Set.of());
    }

    /** The person who made that request for records; they hold no role, and may do what is theirs to do in this one request. */
    public static Actor requester(UUID request, String number) {
        return new Actor(request, REQUESTER + number, "Requester of " + number, Set.of());
    }

    /** Whether this is the person who made that request for records. */
    public boolean isRequesterOf(UUID request) {
        return username.startsWith(REQUESTER) && accountId.equals(request);
    }

    /** What people call the requester of that user name; nothing where it is none. */
    public static Optional<String> requesterName(String username) {
        return username.startsWith(REQUESTER)
                ? Optional.of("Requester of " + username.substring(REQUESTER.length()))
                : Optional.empty();
    }

    /** The name of the outside program of that user name; nothing where it is none. */
    public static Optional<String> outsideName(String username) {
        return username.startsWith(OUTSIDE) ? Optional.of(username.substring(OUTSIDE.length())) : Optional.empty();
    }

    public boolean isSystem() {
        return equals(SYSTEM);
    }

    /** Whether the role is held at all, for whichever agency or pillar. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role is held for that agency or pillar. */
    public boolean has(Role role, UUID scopeId) {
        return grants.contains(Grant.of(role, scopeId));
    }

    public boolean hasAny(Role... roles) {
        for (Role role : roles) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    /** The candidate groups of the engine that this person belongs to. */
    public Set<String> groups() {
        return grants.stream().map(Grant::group).collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(String otherUsername) {
        return username.equals(otherUsername);
    }
}
