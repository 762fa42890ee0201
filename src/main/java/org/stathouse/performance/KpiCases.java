package org.stathouse.performance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** Answers for proposed KPI definitions where comments and histories of cases are shown; they have no tasks. */
@Component
@Transactional(readOnly = true)
class KpiCases implements WorkSubject, SearchSource {

    private final KpiAccess access;

    KpiCases(KpiAccess access) {
        this.access = access;
    }

    @Override
    public String caseType() {
        return KpiApproval.CASE_TYPE;
    }

    @Override
    public CaseSummary summarize(UUID caseId) {
        KpiApproval approval = access.forReading(caseId);
        return new CaseSummary(approval.number(), approval.title(), approval.proposer());
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return access.find(caseId).filter(approval -> access.maySee(actor, approval)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return access.maySeeAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return "performance/kpi-approvals/" + caseId;
    }

    @Override
    public String kind() {
        return "KPI proposals";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return access.find(caseId).map(approval -> {
            KpiProposal proposal = approval.proposal();
            return SearchEntry.of(approval.number(), approval.title(), proposal.definition(), proposal.source(), proposal.rationale())
                    .readBy(Set.of(approval.proposer()));
        });
    }
}
