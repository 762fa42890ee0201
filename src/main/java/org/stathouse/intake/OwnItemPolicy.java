package org.stathouse.intake;

import java.util.List;
import java.util.Optional;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/**
 * Nobody scores or approves an action they own (processes.md A.1 [R]); here neither one that they proposed, for a proposer
 * wants it as much as an owner does.
 */
final class OwnItemPolicy {

    /** Somebody about to score, decide or review a proposal. */
    record Judge(String username, String proposer, String owner) {

        static Judge of(String username, Proposal proposal) {
            String owner = proposal.content().owner();
            return new Judge(username, proposal.proposer(), owner == null ? "" : owner);
        }
    }

    static final Rule<Judge> NOT_ITS_OWNER =
            Rule.refuse(judge -> judge.username().equals(judge.owner()), () -> Fault.of("intake.own.owner"));

    static final Rule<Judge> NOT_ITS_PROPOSER =
            Rule.refuse(judge -> judge.username().equals(judge.proposer()), () -> Fault.of("intake.own.proposer"));

    static final List<Rule<Judge>> ALL = List.of(NOT_ITS_OWNER, NOT_ITS_PROPOSER);

    private OwnItemPolicy() {}

    /** Why this person may not judge this proposal, if anything. */
    static Optional<Fault> against(String username, Proposal proposal) {
        return Rule.faults(ALL, Judge.of(username, proposal)).stream().findFirst();
    }
}
