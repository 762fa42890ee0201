package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure that an action moves, and how.
 *
 * @param kpiId the plan's measure, or none for one that the plan does not hold yet
 * @param measure the measure's name as it stood when it was mapped
 */
@Embeddable
public record KpiMapping(
        @Column(name = "kpi_id") @Nullable UUID kpiId,
        @Column(name = "measure") @Nullable String measure,
        @Column(name = "contribution") @Nullable String contribution) {}
