package org.stathouse.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.SteerCoDecisionRecorder;
import org.stathouse.worklist.OpenTask;

/**
 * Decisions on proposals that are recorded outside a meeting, from the task list or as a batch. They too get a number and stand in
 * SteerCo's register.
 */
@Service
@Transactional
public class ChairDecisions {

    /** What the register says where approving or deferring was recorded without a reason; only the other outcomes need one. */
    private static final String NO_REASON = "No reason was recorded.";

    private final ProposalAccess access;
    private final SteerCoDecisions decisions;
    private final SteerCoDecisionRecorder register;
    private final People people;
    private final CurrentActor currentActor;

    ChairDecisions(
            ProposalAccess access,
            SteerCoDecisions decisions,
            SteerCoDecisionRecorder register,
            People people,
            CurrentActor currentActor) {
        this.access = access;
        this.decisions = decisions;
        this.register = register;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Why this person may not record the decision on this proposal: their own, or the chair's to record. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstDeciding(Actor actor, UUID id) {
        return against(actor, access.forReading(id));
    }

    /**
     * Records the decision. The proposal is not locked before SteerCo has taken its number: a meeting's decision takes it first
     * too, and the two must not wait for each other.
     *
     * @throws BusinessRuleViolation if it is not theirs to record, or reason or date are missing
     */
    public void decide(OpenTask task, DecideProposal decision) {
        Proposal proposal = access.forReading(task.subject().id());
        List<Fault> faults = new ArrayList<>(against(currentActor.get(), proposal).stream().toList());
        faults.addAll(decisions.against(decision));
        BusinessRuleViolation.throwIfAny(faults);
        record(proposal, decision);
    }

    /** Like {@link #decide}, once nothing speaks against it. */
    void record(Proposal proposal, DecideProposal decision) {
        String given = Objects.requireNonNullElse(decision.reason(), "");
        String reason = given.isBlank() ? NO_REASON : given;
        String outcome = Objects.requireNonNull(decision.outcome()).name();
        register.decideBetweenMeetings(
                proposal.ref(), new ProposedDecision(outcome, reason, decision.deferredUntil(), null, null, List.of()));
    }

    /** The reason that was given for a decision in the register, for the letter to the proposer; none if none was. */
    static @Nullable String reasonGiven(String registered) {
        return registered.equals(NO_REASON) ? null : registered;
    }

    Optional<Fault> against(Actor actor, Proposal proposal) {
        boolean chairInConflict =
                people.holding(Role.STEERCO_CHAIR).stream().allMatch(chair -> proposal.isOwn(chair.username()));
        DecisionPolicy.Recorder recorder = new DecisionPolicy.Recorder(
                actor.has(Role.STEERCO_CHAIR), actor.has(Role.STEERCO_MEMBER), chairInConflict);
        return OwnItemPolicy.against(actor, proposal).or(() -> DecisionPolicy.CHAIR_RECORDS.against(recorder));
    }
}
