package org.stathouse.adjudication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Nobody adjudicates an action of their own: neither validates, resolves, decides, confirms nor verifies (issue 3; processes.md A.1 [R]). */
final class OwnActionPolicy {

    /** Somebody about to judge the case of an action. */
    record Judge(Actor actor, @Nullable String owner) {}

    static final Rule<Judge> NOT_THE_OWNER =
            Rule.refuse(judge -> judge.actor().is(judge.owner()), () -> Fault.of("adjudication.own"));

    private OwnActionPolicy() {}

    /** Why this person may not judge this case, if anything. */
    static Optional<Fault> against(Actor actor, RedCase redCase) {
        return NOT_THE_OWNER.against(new Judge(actor, redCase.owner()));
    }
}
