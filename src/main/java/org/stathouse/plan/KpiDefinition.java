package org.stathouse.plan;

import org.jspecify.annotations.Nullable;

/**
 * What has been approved of a KPI: how it is measured, where it stands and what it aims at.
 *
 * @param dataSource where its figures come from
 * @param baseline as people write it, with its unit where it has one; never rescaled
 * @param baselineYear the fiscal year of the baseline, by the year in which it ends
 * @param target what to reach in the target year, as people write it
 * @param targetYear the fiscal year of the target, by the year in which it ends: 2028 is July 2027 to June 2028
 */
public record KpiDefinition(
        String definition,
        String formula,
        String dataSource,
        String updateFrequency,
        String desiredDirection,
        String baseline,
        @Nullable Integer baselineYear,
        String target,
        int targetYear) {}
