package org.stathouse.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stathouse.identity.Actor;
import org.stathouse.shared.CaseRef;

/**
 * What a feature lets be found of its cases; it implements this once per case type. Nobody finds, counts or sees words of what they may
 * not see: the index asks {@link #seenAmong} of each hit, whatever it holds.
 */
public interface SearchSource {

    /** The type in the {@link org.stathouse.shared.CaseRef}s that this answers for. */
    String caseType();

    /** What people call such cases, in the plural: "Proposals". Sources of one kind share a filter. */
    String kind();

    /** What is found of the case, as of now; nothing where it is gone or not to be found. Asked at the end of each change of the case. */
    Optional<SearchEntry> entry(UUID caseId);

    /** Whether the person may open the case at all. */
    boolean maySee(Actor actor, UUID caseId);

    /** Whether the person may see every case of this type, so that the search need not ask for each. */
    boolean maySeeAll(Actor actor);

    /** Those of the cases that the person may see. Asked with up to some hundred ids, where {@link #maySeeAll} denies. */
    default Set<UUID> seenAmong(Actor actor, Collection<UUID> cases) {
        return cases.stream().filter(id -> maySee(actor, id)).collect(Collectors.toSet());
    }

    /**
     * The cases of this type of which others may be readers now, because those cases changed: a risk is read by who answers for its
     * actions. Asked at the end of each transaction, so that who gained a right finds the case; who lost one never does.
     */
    default Set<UUID> readDifferentlyAfter(Collection<CaseRef> changed) {
        return Set.of();
    }

    /**
     * The keys that the person holds among those that {@link SearchEntry#readers} name: by default the user name and the candidate groups
     * of their roles ({@code RECORDS_CUSTODIAN:<agency>}).
     */
    default Set<String> keys(Actor actor) {
        Set<String> keys = new HashSet<>(actor.groups());
        keys.add(actor.username());
        return keys;
    }

    /** Where the case's page stands, below the product's address. */
    String path(UUID caseId);
}
