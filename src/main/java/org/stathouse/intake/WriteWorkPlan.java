package org.stathouse.intake;

import java.util.List;

/** The owner's work plan for an approved action (processes.md A.1 step 6). */
public record WriteWorkPlan(List<WorkPlanStep> steps) {

    // May be left out in JSON.
    @SuppressWarnings("NullableProblems")
    public WriteWorkPlan {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
