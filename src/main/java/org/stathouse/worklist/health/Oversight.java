package org.stathouse.worklist.health;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whose work somebody oversees: all of some case types, some types of some agencies, and all that some people have.
 *
 * @param people user names
 */
record Oversight(Set<String> caseTypes, List<OfAgency> agencies, Set<String> people) {

    Oversight {
        caseTypes = Set.copyOf(caseTypes);
        agencies = List.copyOf(agencies);
        people = Set.copyOf(people);
    }

    /** What belongs to an agency, of some case types. */
    record OfAgency(UUID agency, Set<String> caseTypes) {

        OfAgency {
            caseTypes = Set.copyOf(caseTypes);
        }
    }

    boolean isNone() {
        return caseTypes.isEmpty() && agencies.isEmpty() && people.isEmpty();
    }
}
