package org.stathouse.intake;

import java.util.List;
import java.util.Optional;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/**
 * Nobody scores or approves an action they own (processes.md A.1 [R]); here neither one that they proposed, for a proposer
 * wants it as much as an owner does.
 */
final class OwnItemPolicy {

    /** Somebody about to score, decide or review a proposal. */
    record Judge(Actor actor, String proposer, String owner) {

        static Judge of(Actor actor, Proposal proposal) {
            String owner = proposal.content().owner();
            return new Judge(actor, proposal.proposer(), owner == null ? "" : owner);
        }
    }

    static final Rule<Judge> NOT_ITS_OWNER =
            Rule.refuse(judge -> judge.actor().is(judge.owner()), () -> Fault.of("intake.own.owner"));

    static final Rule<Judge> NOT_ITS_PROPOSER =
            Rule.refuse(judge -> judge.actor().is(judge.proposer()), () -> Fault.of("intake.own.proposer"));

    static final List<Rule<Judge>> ALL = List.of(NOT_ITS_OWNER, NOT_ITS_PROPOSER);

    private OwnItemPolicy() {}

    /** Why this person may not judge this proposal, if anything. */
    static Optional<Fault> against(Actor actor, Proposal proposal) {
        return Rule.faults(ALL, Judge.of(actor, proposal)).stream().findFirst();
    }
}
