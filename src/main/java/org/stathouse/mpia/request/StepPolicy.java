package org.stathouse.mpia.request;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who must not take a step because of a step they took before, or because the request is their own (processes.md A.4 roles [R]). */
final class StepPolicy {

    /**
     * A person about to take a step.
     *
     * @param ownRequest whether the request came from their own address
     */
    record Step(Actor actor, boolean ownRequest, @Nullable String reviewer, @Nullable String lawReviewer, @Nullable String approver) {

        private boolean is(@Nullable String other) {
            return actor.is(other);
        }
    }

    /** Nobody works on what they asked for themselves. */
    static final Rule<Step> NOT_OWN = Rule.refuse(Step::ownRequest, () -> Fault.of("mpia.request.ownRequest"));

    /** Law looks with other eyes than the custodian. */
    static final Rule<Step> LAW_NOT_REVIEWER = Rule.refuse(step -> step.is(step.reviewer()), () -> Fault.of("mpia.request.lawIsReviewer"));

    /** The approver is never who reviewed. */
    static final Rule<Step> APPROVER_NOT_REVIEWER =
            Rule.refuse(step -> step.is(step.reviewer()), () -> Fault.of("mpia.request.approverIsReviewer"));

    /** Nor who reviewed for Law. */
    static final Rule<Step> APPROVER_NOT_LAW =
            Rule.refuse(step -> step.is(step.lawReviewer()), () -> Fault.of("mpia.request.approverIsLaw"));

    /** Who approved hands nothing out: two people stand behind a release. */
    static final Rule<Step> RELEASER_NOT_APPROVER =
            Rule.refuse(step -> step.is(step.approver()), () -> Fault.of("mpia.request.releaserIsApprover"));

    static final List<Rule<Step>> WORK = List.of(NOT_OWN);
    static final List<Rule<Step>> LAW = List.of(NOT_OWN, LAW_NOT_REVIEWER);
    static final List<Rule<Step>> APPROVE = List.of(NOT_OWN, APPROVER_NOT_REVIEWER, APPROVER_NOT_LAW);
    static final List<Rule<Step>> RELEASE = List.of(NOT_OWN, RELEASER_NOT_APPROVER);

    private StepPolicy() {}

    /** The first thing against it. */
    static Optional<Fault> against(List<Rule<Step>> rules, Step step) {
        return Rule.faults(rules, step).stream().findFirst();
    }
}
