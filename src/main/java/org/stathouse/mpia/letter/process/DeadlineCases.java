package org.stathouse.mpia.letter.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** Shows the tasks about legal days as those of their request. */
@Component
class DeadlineCases implements WorkSubject {

    private final RequestBook requests;

    DeadlineCases(RequestBook requests) {
        this.requests = requests;
    }

    @Override
    public String caseType() {
        return DeadlinesProcess.KEY;
    }

    @Override
    public String kind() {
        return "Records deadlines";
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        RequestSummary request = requests.get(caseId);
        return new CaseSummary(request.number(), request.subject(), null, CaseFacets.NONE.withAgency(request.agency()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return requests.may(RequestRight.SEE, caseId);
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return actor.hasAny(Role.RECORDS_CLERK, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR);
    }

    /** Talk about a request stands at the request. */
    @Override
    public boolean mayTalk(Actor actor, UUID caseId) {
        return false;
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
