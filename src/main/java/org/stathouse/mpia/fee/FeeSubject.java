package org.stathouse.mpia.fee;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of fees; whoever works on a request's file may see its fee. */
@Component
@Transactional(readOnly = true)
class FeeSubject implements WorkSubject {

    private final RequestBook requests;

    FeeSubject(RequestBook requests) {
        this.requests = requests;
    }

    @Override
    public String caseType() {
        return FeeCase.CASE_TYPE;
    }

    @Override
    public String kind() {
        return "Records fees";
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        RequestSummary request = requests.get(caseId);
        return new CaseSummary(request.number(), "Fee: " + request.subject(), null, CaseFacets.NONE.withAgency(request.agency()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return FeeStaff.sees(actor, requests.get(caseId));
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return FeeStaff.seesAll(actor);
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
