package org.stathouse.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionOrigin;

/** Leads from an action of the plan back to the proposal that it came from, for those who may see that. */
@Component
@Transactional(readOnly = true)
class ProposalOrigin implements ActionOrigin {

    private final ProposalRepository proposals;
    private final ProposalAccess access;
    private final CurrentActor currentActor;

    ProposalOrigin(ProposalRepository proposals, ProposalAccess access, CurrentActor currentActor) {
        this.proposals = proposals;
        this.access = access;
        this.currentActor = currentActor;
    }

    @Override
    public Optional<Origin> of(ActionId action) {
        return proposals.findByEntryActionId(action.value())
                .filter(proposal -> access.maySee(currentActor.get(), proposal))
                .map(proposal -> new Origin("intake/proposals/" + proposal.id(), "Proposal " + proposal.label()));
    }
}
