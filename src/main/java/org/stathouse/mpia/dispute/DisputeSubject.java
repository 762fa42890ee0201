package org.stathouse.mpia.dispute;

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

/** What the task list is told of disputes: number, route and subject; whoever reads a request's file may see them, and administrators. */
@Component
@Transactional(readOnly = true)
class DisputeSubject implements WorkSubject {

    private final DisputeRepository disputes;
    private final RequestBook requests;

    DisputeSubject(DisputeRepository disputes, RequestBook requests) {
        this.disputes = disputes;
        this.requests = requests;
    }

    @Override
    public String caseType() {
        return DisputeCase.CASE_TYPE;
    }

    @Override
    public String kind() {
        return "Records disputes";
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        DisputeCase dispute = disputes.getReferenceById(caseId);
        RequestSummary request = requests.get(dispute.request());
        String title = dispute.route().label() + ": " + request.subject();
        return new CaseSummary(dispute.number(), title, null, CaseFacets.NONE.withAgency(request.agency()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return maySeeAll(actor) || disputes.findById(caseId).filter(dispute -> isCustodian(actor, dispute)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return actor.hasAny(Role.RECORDS_CLERK, Role.LAW_REVIEWER, Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR);
    }

    private boolean isCustodian(Actor actor, DisputeCase dispute) {
        UUID agency = requests.get(dispute.request()).agency();
        return agency != null && actor.has(Role.RECORDS_CUSTODIAN, agency);
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
        return RequestSummary.pathOf(disputes.findById(caseId).map(DisputeCase::request).orElse(caseId));
    }
}
