package org.stathouse.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.status.CycleView;
import org.stathouse.status.StaleAction;

/**
 * The portfolio in one month: the heat map, the trend up to it, and how fresh the picture is.
 *
 * @param cycle the cycle of the month; none while there has never been one
 * @param asOf the calendar day on which it was looked at
 * @param pillars by plan and number, those without any action asked left out; last the actions without a pillar
 * @param total of all pillars
 * @param trend oldest month first, at most {@link Portfolio#MONTHS}
 * @param stalest the actions whose last published report is oldest; first those that never had one
 */
public record PortfolioView(
        @Nullable CycleView cycle,
        LocalDate asOf,
        List<PillarStandings> pillars,
        Standings total,
        List<MonthStandings> trend,
        List<PillarFreshness> freshness,
        List<StaleAction> stalest) {

    public PortfolioView {
        pillars = List.copyOf(pillars);
        trend = List.copyOf(trend);
        freshness = List.copyOf(freshness);
        stalest = List.copyOf(stalest);
    }

    /**
     * A row of the heat map.
     *
     * @param pillar {@link org.stathouse.status.ReportFilter#NO_PILLAR} for actions that have none
     * @param plan none for actions without a pillar
     */
    public record PillarStandings(UUID pillar, String name, @Nullable String plan, Standings standings) {}

    /** A month of the trend. */
    public record MonthStandings(YearMonth month, Standings standings) {}

    /**
     * How old the last published reports of a pillar's actions are today, in calendar days. A monthly cycle keeps them below
     * about {@value #ONE_CYCLE} days.
     *
     * @param fresh actions with a report of up to {@value #ONE_CYCLE} days
     * @param aging up to {@value #TWO_CYCLES} days
     * @param stale older
     * @param never actions that never had a published report
     * @param oldestDays the age of the oldest last report; none where there is no report at all
     */
    public record PillarFreshness(UUID pillar, String name, long fresh, long aging, long stale, long never, @Nullable Long oldestDays) {

        /** A month with the working days until its lock. */
        public static final int ONE_CYCLE = 45;

        /** Two months with the working days until the lock. */
        public static final int TWO_CYCLES = 75;
    }
}
