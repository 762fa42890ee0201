package org.stathouse.intake;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;

/**
 * Setting up an approved action: its number in the plan, then side by side work plan, measures, public narrative and charter
 * (processes.md A.1 step 6).
 */
@Service
@Transactional
public class ActionSetUp {

    private final ProposalAccess access;
    private final SetUpSheets sheets;
    private final CityActionPlan plan;
    private final IntakeWorkflow workflow;
    private final IntakeJournal journal;
    private final CurrentActor currentActor;
    private final Clock clock;

    ActionSetUp(
            ProposalAccess access,
            SetUpSheets sheets,
            CityActionPlan plan,
            IntakeWorkflow workflow,
            IntakeJournal journal,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.plan = plan;
        this.workflow = workflow;
        this.journal = journal;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Enters the approved proposal into the plan, which numbers it; in the transaction of the decision. */
    public void numberAction(UUID id) {
        Proposal proposal = access.forStep(id);
        CityActionPlan.Entered action = plan.enter(proposal);
        proposal.enteredAsAction(action.id(), action.number());
        journal.record(
                proposal, "entered-as-action", "entered into the plan as action " + action.number(), new LinkedHashMap<>(Map.of("action", action.number())));
    }

    /** Takes the owner's work plan. */
    public void writeWorkPlan(OpenTask task, WriteWorkPlan written) {
        BusinessRuleViolation.throwIfAny(SetUpPolicy.against(written));
        Actor actor = currentActor.get();
        Proposal proposal = inSetUp(task);
        sheets.keep(new WorkPlan(proposal.id(), written, actor.username(), clock.instant()));
        plan.recordWorkPlan(entry(proposal).actionId(), written);
        done(task, proposal, "work-plan-written", "work plan of " + written.steps().size() + " steps written by ", actor);
    }

    /** Takes OPI's mapping to measures. */
    public void mapKpis(OpenTask task, MapKpis map) {
        BusinessRuleViolation.throwIfAny(SetUpPolicy.against(map));
        Actor actor = currentActor.get();
        Proposal proposal = inSetUp(task);
        sheets.keep(new KpiMap(proposal.id(), map, actor.username(), clock.instant()));
        plan.mapKpis(entry(proposal).actionId(), map);
        done(task, proposal, "kpis-mapped", map.mappings().size() + " measures mapped by ", actor);
    }

    /** Why this person may not review the narrative of this action: it is their own. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstReviewing(Actor actor, UUID id) {
        return OwnItemPolicy.against(actor, access.forReading(id));
    }

    /** Takes TMO's answer whether the public sees the action, and the narrative. */
    public void reviewNarrative(OpenTask task, ReviewNarrative review) {
        Actor actor = currentActor.get();
        Proposal proposal = inSetUp(task);
        BusinessRuleViolation.throwIfAny(
                OwnItemPolicy.against(actor, proposal).map(List::of).orElseGet(() -> SetUpPolicy.against(review)));
        sheets.keep(new NarrativeReview(proposal.id(), review, actor.username(), clock.instant()));
        plan.recordNarrative(entry(proposal).actionId(), review);
        String answer = Boolean.TRUE.equals(review.publicFacing()) ? "chosen as public-facing by " : "kept internal by ";
        done(task, proposal, "narrative-reviewed", answer, actor);
    }

    /** Takes the owner's charter. */
    public void writeCharter(OpenTask task, WriteCharter written) {
        BusinessRuleViolation.throwIfAny(SetUpPolicy.against(written));
        Actor actor = currentActor.get();
        Proposal proposal = inSetUp(task);
        sheets.keep(new Charter(proposal.id(), written, actor.username(), clock.instant()));
        done(task, proposal, "charter-written", "charter written by ", actor);
    }

    /** Closes the case once all four are there. */
    public void finish(UUID id) {
        Proposal proposal = access.forStep(id);
        proposal.finishSetUp();
        journal.record(proposal, "set-up", "set up as action " + entry(proposal).actionNumber(), Map.of());
    }

    private Proposal inSetUp(OpenTask task) {
        Proposal proposal = access.forStep(task.subject().id());
        proposal.require(ProposalStatus.SET_UP);
        return proposal;
    }

    private static PlanEntry entry(Proposal proposal) {
        return Objects.requireNonNull(proposal.entry(), "An approved proposal stands in the plan");
    }

    private void done(OpenTask task, Proposal proposal, String action, String what, Actor actor) {
        journal.record(proposal, action, what + actor.displayName(), Map.of());
        workflow.setUpStepDone(task);
    }
}
