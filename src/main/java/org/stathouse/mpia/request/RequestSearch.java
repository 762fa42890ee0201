package org.stathouse.mpia.request;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;

/** What is found of requests for records: what is asked for, by those who may read its file; nothing of the requester's person. */
@Component
@Transactional(readOnly = true)
class RequestSearch implements SearchSource {

    private final RequestAccess access;

    RequestSearch(RequestAccess access) {
        this.access = access;
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
            return SearchEntry.of(request.number(), request.wanted().subject(), request.wanted().description()).readBy(readers);
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
