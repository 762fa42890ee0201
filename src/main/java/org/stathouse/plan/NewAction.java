package org.stathouse.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action that SteerCo approved and that now enters the plan of its pillar.
 *
 * @param owner user name of the account that is accountable
 * @param source where it came from, for example {@code Proposal P-2026-0007}
 */
public record NewAction(
        PillarId pillar,
        @Nullable GoalId goal,
        String title,
        @Nullable String description,
        AgencyId leadAgency,
        Set<AgencyId> supportingAgencies,
        String owner,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String source) {

    public NewAction {
        supportingAgencies = Set.copyOf(supportingAgencies);
    }
}
