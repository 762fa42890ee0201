package org.stathouse.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What SteerCo is asked to approve of a KPI, as it is entered (the validation fields of processes.md, "KPI mapping" [P:BE]).
 *
 * @param kpiId a KPI of the plan; none proposes a new one with this title
 * @param actionId the action that it measures, if it is proposed for one; approval maps it
 * @param location where the data is kept
 * @param method how it is collected
 * @param proxy for what it stands in that cannot be measured itself, if it does
 * @param steward who answers for the figures: a person or an office
 * @param baselineYear the fiscal year of the baseline, by the year in which it ends
 * @param targetYear the fiscal year of the target, by the year in which it ends
 * @param rationale why this measure; for a changed definition why it changes
 */
@Embeddable
public record KpiProposal(
        @Column(name = "kpi_id") @Nullable UUID kpiId,
        @Column(name = "title") @Nullable String title,
        @Column(name = "action_id") @Nullable UUID actionId,
        @Column(name = "definition") @Nullable String definition,
        @Column(name = "formula") @Nullable String formula,
        @Column(name = "data_source") @Nullable String source,
        @Column(name = "location") @Nullable String location,
        @Column(name = "method") @Nullable String method,
        @Column(name = "proxy") @Nullable String proxy,
        @Column(name = "steward") @Nullable String steward,
        @Enumerated(EnumType.STRING) @Column(name = "frequency") @Nullable Frequency frequency,
        @Enumerated(EnumType.STRING) @Column(name = "direction") @Nullable Direction direction,
        @Column(name = "baseline") @Nullable String baseline,
        @Column(name = "baseline_year") @Nullable Integer baselineYear,
        @Column(name = "target") @Nullable String target,
        @Column(name = "target_year") @Nullable Integer targetYear,
        @Column(name = "rationale") @Nullable String rationale) {

    public KpiProposal {
        title = text(title);
        definition = text(definition);
        formula = text(formula);
        source = text(source);
        location = text(location);
        method = text(method);
        proxy = text(proxy);
        steward = text(steward);
        baseline = text(baseline);
        target = text(target);
        rationale = text(rationale);
    }

    /** The same under the title that the plan knows the KPI by. */
    KpiProposal titled(String planTitle) {
        return new KpiProposal(
                kpiId, planTitle, actionId, definition, formula, source, location, method, proxy, steward, frequency, direction, baseline,
                baselineYear, target, targetYear, rationale);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
