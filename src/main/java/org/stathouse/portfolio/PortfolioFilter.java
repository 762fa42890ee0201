package org.stathouse.portfolio;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the portfolio to look at; what is absent does not restrict.
 *
 * @param month the month reported on; the current cycle's where none is named
 * @param plan the plan's name
 * @param pillar {@link org.stathouse.status.ReportFilter#NO_PILLAR} for actions that have none
 * @param agency lead agency
 */
public record PortfolioFilter(@Nullable YearMonth month, @Nullable String plan, @Nullable UUID pillar, @Nullable UUID agency) {

    /** All actions in the current month. */
    public static final PortfolioFilter ALL = new PortfolioFilter(null, null, null, null);
}
