package org.stathouse.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A KPI as people see it; only its title is certain. Figures are as the source wrote them, oldest period first. */
public record KpiView(
        KpiId id,
        @Nullable String code,
        String title,
        @Nullable String level,
        @Nullable AgencyId agency,
        @Nullable String agencyName,
        List<String> serviceCodes,
        @Nullable String pillarName,
        @Nullable String goalCode,
        @Nullable String measureType,
        @Nullable String desiredDirection,
        @Nullable String format,
        @Nullable String definition,
        @Nullable String formula,
        @Nullable String dataSource,
        @Nullable String updateFrequency,
        @Nullable String baseline,
        @Nullable String baselineYear,
        @Nullable String reportedValue,
        @Nullable String reportedPeriod,
        @Nullable String approvalStatus,
        @Nullable String source,
        List<KpiFigure> figures) {

    public KpiView {
        serviceCodes = List.copyOf(serviceCodes);
        figures = List.copyOf(figures);
    }

    /** Whether the baseline is in points while the yearly figures are fractions, so that they must not be compared as they stand. */
    public boolean mixesFractionsAndPoints() {
        return KpiScale.mixed(format, baseline, figures);
    }
}
