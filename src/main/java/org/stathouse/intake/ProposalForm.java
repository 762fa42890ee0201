package org.stathouse.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the proposer enters (the form of processes.md A.1). Any field may be empty in a draft; blank text counts as empty.
 *
 * @param owner user name of the one accountable person
 * @param partnerAgencies partners outside the plan's agencies, as text
 * @param funding one row per fiscal year
 * @param arpaPossible whether ARPA money might pay for it
 * @param measure what is measured to see the outcome
 * @param baseline the measure's value now, with its unit
 * @param target the measure's value at the end date, with its unit
 */
public record ProposalForm(
        @Nullable String title,
        @Nullable String description,
        @Nullable UUID pillarId,
        @Nullable UUID goalId,
        @Nullable UUID leadAgencyId,
        Set<UUID> supportingAgencyIds,
        @Nullable String owner,
        @Nullable String workPlanOutline,
        @Nullable String cityService,
        @Nullable String partnerAgencies,
        List<FundingYear> funding,
        boolean arpaPossible,
        @Nullable String publicBenefit,
        @Nullable String measure,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String dependencies,
        @Nullable String urgency) {

    /** A form in which nothing has been entered. */
    public static final ProposalForm EMPTY = new ProposalForm(
            null, null, null, null, null, Set.of(), null, null, null, null, List.of(), false, null, null, null, null, null, null, null, null);

    // The lists may be left out in JSON, so they arrive as null in spite of their type.
    @SuppressWarnings("NullableProblems")
    public ProposalForm {
        supportingAgencyIds = supportingAgencyIds == null ? Set.of() : Set.copyOf(supportingAgencyIds);
        funding = funding == null ? List.of() : List.copyOf(funding);
    }
}
