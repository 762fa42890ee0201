package org.stathouse.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as its page shows it.
 *
 * @param version for optimistic locking: name it when you change the action
 * @param position the place within its goal where the source counts actions instead of numbering them
 * @param goalCode the code as the source wrote it; kept even where the plan has no goal of that code
 * @param owner user name of the accountable account
 * @param statusWords the status in the source's own words
 * @param statusAsOf when the status was true, in the source's words ("slide of 2023-05-03")
 * @param originalEnd the end date before the first re-baseline, if there was one
 * @param rebaselines how often a decision has moved the end date
 * @param pausedUntil the day on which a paused action goes on
 */
public record ActionView(
        ActionId id,
        long version,
        String plan,
        @Nullable String number,
        @Nullable Integer position,
        String title,
        @Nullable String description,
        @Nullable PillarView pillar,
        @Nullable GoalView goal,
        @Nullable String goalCode,
        @Nullable AgencyView leadAgency,
        List<AgencyView> supportingAgencies,
        @Nullable String owner,
        @Nullable String ownerName,
        ActionStatus status,
        @Nullable String statusWords,
        @Nullable String statusAsOf,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate originalEnd,
        int rebaselines,
        @Nullable LocalDate pausedUntil,
        boolean publicFacing,
        @Nullable String publicNarrative,
        @Nullable String workPlan,
        List<KpiView> kpis,
        @Nullable String source,
        @Nullable String withdrawalReason) {

    public ActionView {
        supportingAgencies = List.copyOf(supportingAgencies);
        kpis = List.copyOf(kpis);
    }
}
