package org.stathouse.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a proposal as it is kept; blank text is kept as none. */
@Embeddable
class ProposalContent {

    private @Nullable String title;
    private @Nullable String description;

    @Column(name = "pillar_id")
    private @Nullable UUID pillarId;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    @Column(name = "lead_agency_id")
    private @Nullable UUID leadAgencyId;

    @ElementCollection
    @CollectionTable(name = "intake_supporting_agency", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "agency_id")
    private Set<UUID> supportingAgencyIds = new HashSet<>();

    private @Nullable String owner;

    @Column(name = "work_plan_outline")
    private @Nullable String workPlanOutline;

    @Column(name = "city_service")
    private @Nullable String cityService;

    @Column(name = "partner_agencies")
    private @Nullable String partnerAgencies;

    @ElementCollection
    @CollectionTable(name = "intake_funding_year", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<FundingYear> funding = new ArrayList<>();

    @Column(name = "arpa_possible")
    private boolean arpaPossible;

    @Column(name = "public_benefit")
    private @Nullable String publicBenefit;

    private @Nullable String measure;
    private @Nullable String baseline;
    private @Nullable String target;

    @Column(name = "start_date")
    private @Nullable LocalDate startDate;

    @Column(name = "end_date")
    private @Nullable LocalDate endDate;

    private @Nullable String dependencies;
    private @Nullable String urgency;

    /** Takes over what the form says. The collections stay the same objects, as JPA tracks them. */
    void take(ProposalForm form) {
        title = text(form.title());
        description = text(form.description());
        pillarId = form.pillarId();
        goalId = form.goalId();
        leadAgencyId = form.leadAgencyId();
        replace(supportingAgencyIds, form.supportingAgencyIds());
        owner = text(form.owner());
        workPlanOutline = text(form.workPlanOutline());
        cityService = text(form.cityService());
        partnerAgencies = text(form.partnerAgencies());
        replace(funding, form.funding());
        arpaPossible = form.arpaPossible();
        publicBenefit = text(form.publicBenefit());
        measure = text(form.measure());
        baseline = text(form.baseline());
        target = text(form.target());
        startDate = form.startDate();
        endDate = form.endDate();
        dependencies = text(form.dependencies());
        urgency = text(form.urgency());
    }

    ProposalForm form() {
        return new ProposalForm(
                title,
                description,
                pillarId,
                goalId,
                leadAgencyId,
                supportingAgencyIds,
                owner,
                workPlanOutline,
                cityService,
                partnerAgencies,
                funding,
                arpaPossible,
                publicBenefit,
                measure,
                baseline,
                target,
                startDate,
                endDate,
                dependencies,
                urgency);
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String owner() {
        return owner;
    }

    @Nullable UUID pillarId() {
        return pillarId;
    }

    @Nullable UUID leadAgencyId() {
        return leadAgencyId;
    }

    Set<UUID> supportingAgencyIds() {
        return supportingAgencyIds;
    }

    private static @Nullable String text(@Nullable String entered) {
        return entered == null || entered.isBlank() ? null : entered.strip();
    }

    private static <T> void replace(Collection<T> kept, Collection<T> entered) {
        if (!kept.equals(entered)) {
            kept.clear();
            kept.addAll(entered);
        }
    }
}
