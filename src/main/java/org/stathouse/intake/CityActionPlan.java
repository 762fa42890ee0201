package org.stathouse.intake;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionSetup;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.GoalId;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.NewAction;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanNames;

/** What intake asks of the City's action plan, in the terms of a proposal. */
@Component
class CityActionPlan {

    private final PlanNames names;
    private final ActionPlan actions;
    private final ActionSetup setUp;

    CityActionPlan(PlanNames names, ActionPlan actions, ActionSetup setUp) {
        this.names = names;
        this.actions = actions;
        this.setUp = setUp;
    }

    /** The action that an approved proposal became: its id and the number that the plan gave it. */
    record Entered(UUID id, String number) {}

    Optional<String> pillarName(UUID pillar) {
        return names.pillar(new PillarId(pillar));
    }

    Optional<String> goalText(UUID goal) {
        return names.goal(new GoalId(goal));
    }

    Optional<String> agencyName(UUID agency) {
        return names.agency(new AgencyId(agency));
    }

    boolean isGoalOf(UUID goal, UUID pillar) {
        return names.isGoalOf(new GoalId(goal), new PillarId(pillar));
    }

    /** Enters an approved proposal into the plan, which gives it a number. */
    Entered enter(Proposal approved) {
        ProposalForm form = approved.form();
        ActionId id = setUp.addApproved(new NewAction(
                new PillarId(Objects.requireNonNull(form.pillarId())),
                new GoalId(Objects.requireNonNull(form.goalId())),
                Objects.requireNonNull(form.title()),
                form.description(),
                new AgencyId(Objects.requireNonNull(form.leadAgencyId())),
                form.supportingAgencyIds().stream().map(AgencyId::new).collect(Collectors.toUnmodifiableSet()),
                Objects.requireNonNull(form.owner()),
                form.startDate(),
                form.endDate(),
                "Proposal " + approved.label()));
        return new Entered(id.value(), setUp.number(id));
    }

    /** Copies what the owner plans into the action. */
    void recordWorkPlan(UUID action, WriteWorkPlan workPlan) {
        String text = workPlan.steps().stream()
                .map(step -> "%s (%s, %s to %s)".formatted(step.title(), step.responsible(), step.startDate(), step.endDate()))
                .collect(Collectors.joining("\n"));
        setUp.recordWorkPlan(new ActionId(action), text);
    }

    /** Links the action to the plan's measures; measures that the plan does not hold stay with the proposal. */
    void mapKpis(UUID action, MapKpis map) {
        setUp.mapKpis(
                new ActionId(action),
                map.mappings().stream()
                        .map(KpiMapping::kpiId)
                        .filter(Objects::nonNull)
                        .map(KpiId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    void recordNarrative(UUID action, ReviewNarrative review) {
        setUp.recordNarrative(new ActionId(action), Boolean.TRUE.equals(review.publicFacing()), review.narrative());
    }

    /** Marks an action as withdrawn, unless somebody has done so already. */
    void withdraw(UUID action, String reason) {
        ActionId id = new ActionId(action);
        if (actions.action(id).status() != ActionStatus.WITHDRAWN) {
            setUp.withdraw(id, reason);
        }
    }
}
