package org.stathouse.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CasePriority;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of proposals. */
@Component
@Transactional(readOnly = true)
class ProposalCases implements WorkSubject, SearchSource {

    private final ProposalAccess access;
    private final ProposalRepository proposals;

    ProposalCases(ProposalAccess access, ProposalRepository proposals) {
        this.access = access;
        this.proposals = proposals;
    }

    @Override
    public String caseType() {
        return Proposal.CASE_TYPE;
    }

    /** The proposer waits for everybody else; for a returned case nobody waits but the proposer, whose task it is. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        Proposal proposal = access.forReading(caseId);
        String waiting = proposal.status() == ProposalStatus.RETURNED ? null : proposal.proposer();
        ProposalContent content = proposal.content();
        Priority recommended = proposal.assessment().priority();
        CaseFacets facets = new CaseFacets(
                content.pillarId(), content.leadAgencyId(), null, recommended == null ? null : CasePriority.valueOf(recommended.name()));
        return new CaseSummary(proposal.label(), proposal.titleOrNone(), waiting, facets);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return proposals.findById(caseId).filter(proposal -> access.maySee(actor, proposal)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return access.maySeeAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return pathOf(caseId);
    }

    static String pathOf(UUID proposal) {
        return "intake/proposals/" + proposal;
    }

    @Override
    public String kind() {
        return "Proposals";
    }

    /** A draft is its proposer's own and found by nobody. */
    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return proposals.findById(caseId).filter(proposal -> proposal.status() != ProposalStatus.DRAFT).map(ProposalCases::found);
    }

    private static SearchEntry found(Proposal proposal) {
        ProposalForm form = proposal.form();
        return SearchEntry.of(
                        proposal.label(), proposal.titleOrNone(), form.description(), form.workPlanOutline(), form.cityService(),
                        form.partnerAgencies(), form.publicBenefit())
                .readBy(ProposalAccess.readers(proposal));
    }
}
