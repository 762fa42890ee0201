package org.stathouse.intake;

import java.util.List;
import java.util.UUID;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who proposes and who changes what a proposal says (processes.md A.1: "agency sponsor or TMO Liaison proposes" [S]). */
final class EditPolicy {

    private static final Role[] PROPOSERS = {Role.TMO_LIAISON, Role.TMO, Role.ACTION_OWNER};

    static final Rule<Actor> PROPOSES =
            Rule.refuse(actor -> !actor.hasAny(PROPOSERS), () -> Fault.of("intake.mayNotPropose"));

    /** Somebody about to submit for a lead agency. */
    record Submitter(Actor actor, UUID leadAgency) {}

    /** A liaison who is nothing else proposes only for an agency they are liaison of. */
    static final Rule<Submitter> LIAISON_FOR_OWN_AGENCY = Rule.refuse(
            submitter -> !submitter.actor().hasAny(Role.TMO, Role.ACTION_OWNER)
                    && !submitter.actor().has(Role.TMO_LIAISON, submitter.leadAgency()),
            () -> Fault.at("leadAgencyId", "intake.liaisonOfOtherAgency"));

    static final List<Rule<Submitter>> SUBMISSION = List.of(LIAISON_FOR_OWN_AGENCY);

    private EditPolicy() {}

    /** The proposer changes a draft; a returned case also its owner and the lead agency's liaison, who may stand in. */
    static boolean mayEdit(Actor actor, Proposal proposal) {
        if (!proposal.status().isEditable()) {
            return false;
        }
        if (actor.is(proposal.proposer())) {
            return true;
        }
        UUID lead = proposal.content().leadAgencyId();
        return proposal.status() == ProposalStatus.RETURNED
                && (actor.is(proposal.content().owner()) || (lead != null && actor.has(Role.TMO_LIAISON, lead)));
    }
}
