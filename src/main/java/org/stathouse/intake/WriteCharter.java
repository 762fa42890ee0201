package org.stathouse.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The action's charter, due within 10 working days of approval (processes.md A.1 step 6 [P:W, its Tiger Team rule]). */
public record WriteCharter(
        @Nullable String purpose,
        @Nullable String scope,
        @Nullable String deliverables,
        @Nullable String team,
        List<Milestone> milestones,
        @Nullable LocalDate endDate) {

    // May be left out in JSON.
    @SuppressWarnings("NullableProblems")
    public WriteCharter {
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
}
