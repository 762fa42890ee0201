package org.stathouse.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an action as its editor left them; all of them, an absent one is cleared.
 *
 * @param version the version that the editor saw
 * @param status the City's status; the source's own words are replaced by its label when it changes
 */
public record EditAction(
        ActionId action,
        long version,
        @Nullable String number,
        String title,
        @Nullable String description,
        @Nullable PillarId pillar,
        @Nullable GoalId goal,
        @Nullable AgencyId leadAgency,
        Set<AgencyId> supportingAgencies,
        @Nullable String owner,
        ActionStatus status,
        @Nullable String statusAsOf,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean publicFacing,
        @Nullable String publicNarrative,
        @Nullable String workPlan) {

    public EditAction {
        supportingAgencies = Set.copyOf(supportingAgencies);
    }
}
