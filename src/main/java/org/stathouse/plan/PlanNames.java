package org.stathouse.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names behind the ids of pillars, goals and agencies, for features that refer to the plan; each reads one row. */
@Component
@Transactional(readOnly = true)
public class PlanNames {

    private final Pillars pillars;
    private final Goals goals;
    private final Agencies agencies;

    PlanNames(Pillars pillars, Goals goals, Agencies agencies) {
        this.pillars = pillars;
        this.goals = goals;
        this.agencies = agencies;
    }

    /** The pillar's name, if the plan holds it. */
    public Optional<String> pillar(PillarId id) {
        return pillars.findById(id.value()).map(Pillar::label);
    }

    /** The goal's text, if the plan holds it. */
    public Optional<String> goal(GoalId id) {
        return goals.findById(id.value()).map(Goal::label);
    }

    /** The agency's name, if the plan holds it. */
    public Optional<String> agency(AgencyId id) {
        return agencies.findById(id.value()).map(Agency::label);
    }

    /** Whether the goal stands under the pillar. */
    public boolean isGoalOf(GoalId goal, PillarId pillar) {
        return goals.findById(goal.value())
                .filter(found -> found.pillarId().equals(pillar.value()))
                .isPresent();
    }
}
