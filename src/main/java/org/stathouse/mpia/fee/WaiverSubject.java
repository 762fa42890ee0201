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

/** What the task list is told of waivers; whoever works on a request's file may see them. */
@Component
@Transactional(readOnly = true)
class WaiverSubject implements WorkSubject {

    private final WaiverRepository waivers;
    private final RequestBook requests;

    WaiverSubject(WaiverRepository waivers, RequestBook requests) {
        this.waivers = waivers;
        this.requests = requests;
    }

    @Override
    public String caseType() {
        return Waiver.CASE_TYPE;
    }

    @Override
    public String kind() {
        return "Fee waivers";
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        RequestSummary request = requests.get(waivers.getReferenceById(caseId).request());
        return new CaseSummary(request.number(), "Fee waiver: " + request.subject(), null, CaseFacets.NONE.withAgency(request.agency()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return waivers.findById(caseId).filter(waiver -> FeeStaff.sees(actor, requests.get(waiver.request()))).isPresent();
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
        return RequestSummary.pathOf(waivers.findById(caseId).map(Waiver::request).orElse(caseId));
    }
}
