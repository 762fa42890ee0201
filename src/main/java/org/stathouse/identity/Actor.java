package org.stathouse.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever acts now: a signed-in person with their grants, an outside program with a key, a requester whom a secret link or their mail
 * identified, or the system itself when a timer or a job acts.
 *
 * @param onBehalfOf user name of the absent person in whose place somebody acts at this moment; none for who acts for themself
 */
public record Actor(UUID accountId, String username, String displayName, Set<Grant> grants, @Nullable String onBehalfOf) {

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

    /** Somebody who acts for themself. */
    public Actor(UUID accountId, String username, String displayName, Set<Grant> grants) {
        this(accountId, username, displayName, grants, null);
    }

    /**
     * This person in the place of an absent one, with the roles of both but for the absent one's as an administrator. A rule that asks
     * {@link #is} sees both: each may do what is either's, and neither what is the other's own case. The name is "Dana Cole for Omar Reyes".
     */
    public Actor inPlaceOf(Person absent) {
        Set<Grant> both = new HashSet<>(grants);
        absent.grants().stream().filter(grant -> grant.role() != Role.ADMINISTRATOR).forEach(both::add);
        return new Actor(accountId, username, displayName + " for " + absent.displayName(), both, absent.username());
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

    /** The user names under which a case may know this actor: the person's own, and that of the absent one in whose place they act. */
    public Set<String> usernames() {
        return onBehalfOf == null ? Set.of(username) : Set.of(username, onBehalfOf);
    }

    /** Whether this is one of those, as themself or in that one's place. */
    public boolean isAmong(Collection<String> usernames) {
        return usernames.stream().anyMatch(this::is);
    }

    /** Whether that user name is this person's, or that of the absent one in whose place they act; false for none. */
    public boolean is(@Nullable String otherUsername) {
        return username.equals(otherUsername) || (onBehalfOf != null && onBehalfOf.equals(otherUsername));
    }
}
