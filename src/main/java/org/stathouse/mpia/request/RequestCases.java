package org.stathouse.mpia.request;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of requests: nothing of the requester's person. */
@Component
@Transactional(readOnly = true)
class RequestCases implements WorkSubject {

    private final RequestAccess access;

    RequestCases(RequestAccess access) {
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
    public CaseSummary summarize(UUID caseId) {
        Request request = access.forReading(caseId);
        Place agency = request.agency();
        return new CaseSummary(request.number(), request.wanted().subject(), null, CaseFacets.NONE.withAgency(agency == null ? null : agency.id()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return access.find(caseId).filter(request -> access.may(actor, RequestRight.SEE, request)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return RightsPolicy.seesAll(actor);
    }

    /** What staff say about a request belongs to its file. */
    @Override
    public boolean mayTalk(Actor actor, UUID caseId) {
        return access.find(caseId).filter(request -> access.may(actor, RequestRight.READ_FILE, request)).isPresent();
    }

    @Override
    public boolean supervises(Actor actor) {
        return actor.has(Role.RECORDS_SUPERVISOR);
    }

    @Override
    public boolean overseesAgency(Actor actor, UUID agency) {
        return actor.has(Role.RECORDS_CUSTODIAN, agency);
    }

    @Override
    public String path(UUID caseId) {
        return RequestSummary.pathOf(caseId);
    }
}

