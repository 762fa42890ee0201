package org.stathouse.steerco.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What is the chair's to do: nobody acts on their own item, and where the chair is interested a member stands in [R]. */
public final class ChairPolicy {

    /**
     * Somebody about to act as SteerCo's chair.
     *
     * @param interested user names of those whose own item it is
     * @param chairs user names of all who hold the chair's role
     */
    public record Acting(Actor actor, boolean chair, boolean member, Set<String> interested, Set<String> chairs) {}

    static final Rule<Acting> NOT_INTERESTED = Rule.refuse(
            acting -> acting.actor().isAmong(acting.interested()), () -> Fault.of("steerco.chair.interested"));

    static final Rule<Acting> CHAIR_ACTS = Rule.refuse(
            acting -> !acting.chair() && !(acting.member() && acting.interested().containsAll(acting.chairs())),
            () -> Fault.of("steerco.chair.only"));

    static final List<Rule<Acting>> ALL = List.of(NOT_INTERESTED, CHAIR_ACTS);

    private ChairPolicy() {}

    /** Why this person may not act as the chair here, if anything. */
    public static Optional<Fault> against(Acting acting) {
        return Rule.faults(ALL, acting).stream().findFirst();
    }
}
