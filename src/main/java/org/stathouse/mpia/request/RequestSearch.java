package org.stathouse.mpia.request;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.RequestWords;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;

/**
 * What is found of requests for records, by those who may read its file: what is asked for, and what its disputes and its fee add; nothing
 * of the requester's person.
 */
@Component
@Transactional(readOnly = true)
class RequestSearch implements SearchSource {

    private final RequestAccess access;
    private final ObjectProvider<RequestWords> others;

    RequestSearch(RequestAccess access, ObjectProvider<RequestWords> others) {
        this.access = access;
        this.others = others;
    }

    @Override
    public String caseType() {
        return RequestSummary.CASE_TYPE;
    }

    @Override
    public String kind() {
        return "Records requests";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return access.find(caseId).map(request -> {
            Set<String> readers = new HashSet<>(Set.of(Role.RECORDS_SUPERVISOR.name()));
            Optional.ofNullable(request.agency()).ifPresent(agency -> readers.add(Grant.of(Role.RECORDS_CUSTODIAN, agency.id()).group()));
            Stream<String> wanted = Stream.of(request.wanted().description());
            Stream<String> added = others.orderedStream().flatMap(part -> part.of(caseId).stream());
            return SearchEntry.of(request.number(), request.wanted().subject(), Stream.concat(wanted, added).toArray(String[]::new))
                    .readBy(readers);
        });
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return access.find(caseId).filter(request -> access.may(actor, RequestRight.READ_FILE, request)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return RightsPolicy.readsAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return RequestSummary.pathOf(caseId);
    }
}
