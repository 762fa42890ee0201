package org.stathouse.mpia.request;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;

/** Which groups the tasks of a request ask that hang on its agency. */
@Component
@Transactional(readOnly = true)
public class CandidateGroups {

    private final RequestAccess access;
    private final People people;

    CandidateGroups(RequestAccess access, People people) {
        this.access = access;
        this.people = people;
    }

    /** The custodians of the agency that answers; intake where it has none, so that no request is stranded. */
    public List<String> custodians(UUID request) {
        Place agency = access.forReading(request).agency();
        if (agency != null) {
            String group = Grant.of(Role.RECORDS_CUSTODIAN, agency.id()).group();
            if (!people.inGroups(Set.of(group)).isEmpty()) {
                return List.of(group);
            }
        }
        return List.of(Role.RECORDS_CLERK.name());
    }

    /** Intake and the custodians. */
    public List<String> releasers(UUID request) {
        return Stream.concat(Stream.of(Role.RECORDS_CLERK.name()), custodians(request).stream()).distinct().toList();
    }
}
