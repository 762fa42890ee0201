package org.stathouse.stat.item;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who may judge an item, decide on it or pass it on: nobody verifies or decides their own (processes.md A.3 step 3 [P:W], [R]). */
final class ActingPolicy {

    /**
     * Somebody about to act on an item.
     *
     * @param analyst whether they are an analyst of its Stat, or stand in where it has no other
     * @param chair whether they lead its Stat, or hold the role of a Stat chair
     */
    record Acting(Actor actor, boolean analyst, boolean deputy, boolean chair, String owner, @Nullable String answeredBy) {

        boolean owns() {
            return actor.is(owner);
        }
    }

    static final Rule<Acting> NOT_ITS_OWNER = Rule.refuse(Acting::owns, () -> Fault.of("stat.item.own"));

    static final Rule<Acting> NOT_WHO_ANSWERED =
            Rule.refuse(acting -> acting.actor().is(acting.answeredBy()), () -> Fault.of("stat.item.ownAnswer"));

    static final Rule<Acting> ANALYST = Rule.refuse(acting -> !acting.analyst(), () -> Fault.of("stat.item.analystsOnly"));

    static final Rule<Acting> DEPUTY = Rule.refuse(acting -> !acting.deputy(), () -> Fault.of("stat.item.deputyOnly"));

    static final Rule<Acting> CHAIR = Rule.refuse(acting -> !acting.chair(), () -> Fault.of("stat.item.chairOnly"));

    static final Rule<Acting> OWNER = Rule.refuse(acting -> !acting.owns(), () -> Fault.of("stat.item.ownerOnly"));

    /** The present owner, an analyst or the chair: whoever answers for the item or for the Stat. */
    static final Rule<Acting> MAY_PASS_ON = Rule.refuse(
            acting -> !acting.owns() && !acting.analyst() && !acting.chair(), () -> Fault.of("stat.item.mayNotReassign"));

    static final List<Rule<Acting>> VERIFIER = List.of(ANALYST, NOT_ITS_OWNER, NOT_WHO_ANSWERED);
    static final List<Rule<Acting>> ANALYST_DECIDES = List.of(ANALYST, NOT_ITS_OWNER);
    static final List<Rule<Acting>> DEPUTY_DECIDES = List.of(DEPUTY, NOT_ITS_OWNER);
    static final List<Rule<Acting>> CHAIR_DECIDES = List.of(CHAIR, NOT_ITS_OWNER);

    private ActingPolicy() {}

    /** The first reason against it. */
    static Optional<Fault> against(List<Rule<Acting>> rules, Acting acting) {
        return Rule.faults(rules, acting).stream().findFirst();
    }
}
