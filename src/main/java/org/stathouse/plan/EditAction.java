package org.stathouse.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
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
        @Nullable String workPlan,
        Set<KpiId> kpis) {

    public EditAction {
        supportingAgencies = Set.copyOf(supportingAgencies);
        kpis = Set.copyOf(kpis);
    }

    /** The edit that changes nothing of what was seen. */
    public static EditAction of(ActionView seen) {
        PillarView pillar = seen.pillar();
        GoalView goal = seen.goal();
        AgencyView agency = seen.leadAgency();
        return new EditAction(
                seen.id(), seen.version(), seen.number(), seen.title(), seen.description(), pillar == null ? null : pillar.id(),
                goal == null ? null : goal.id(), agency == null ? null : agency.id(),
                seen.supportingAgencies().stream().map(AgencyView::id).collect(Collectors.toSet()), seen.owner(), seen.status(),
                seen.statusAsOf(), seen.start(), seen.end(), seen.publicFacing(), seen.publicNarrative(), seen.workPlan(),
                seen.kpis().stream().map(KpiView::id).collect(Collectors.toSet()));
    }

    /** The same edit with another owner. */
    public EditAction withOwner(@Nullable String newOwner) {
        return new EditAction(
                action, version, number, title, description, pillar, goal, leadAgency, supportingAgencies, newOwner, status, statusAsOf, start,
                end, publicFacing, publicNarrative, workPlan, kpis);
    }
}
