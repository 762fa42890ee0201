package org.stathouse.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionStatus;

/**
 * The standard template of a status report (processes.md "Status-report cycle") as it was typed; in a draft any field may be
 * empty. Fault fields are named like the components: {@code schedule.rag}, {@code schedule.reason}, {@code milestones[0].name},
 * {@code kpis[0].value}, {@code asks[0].ofWhom}.
 *
 * @param percentComplete 0 to 100
 * @param actionStatus how far the action is; the plan takes it over when the report is published. One of not started, in
 *     progress, delayed, on hold and complete
 * @param forecastEnd the calendar day on which the action is now expected to end
 * @param spent so far, in dollars
 * @param forecastCost what it is now expected to cost in all, in dollars
 * @param done what was done in the month
 * @param next what comes next
 * @param blocked what stands in the way and who could remove it
 * @param raidItems ids of the RAID items that the report speaks of
 * @param toGreen the answer to the Amber question: what turns it Green
 * @param greenBy the calendar day by which it will be Green
 */
public record ReportForm(
        Rating schedule,
        Rating outcome,
        Rating budget,
        Rating resources,
        @Nullable Integer percentComplete,
        @Nullable ActionStatus actionStatus,
        @Nullable LocalDate forecastEnd,
        @Nullable BigDecimal spent,
        @Nullable BigDecimal forecastCost,
        @Nullable String done,
        @Nullable String next,
        @Nullable String blocked,
        List<ReportMilestone> milestones,
        List<KpiReading> kpis,
        List<ReportAsk> asks,
        Set<UUID> raidItems,
        @Nullable String toGreen,
        @Nullable LocalDate greenBy) {

    /** Nothing typed yet. */
    public static final ReportForm EMPTY = new ReportForm(
            Rating.NONE, Rating.NONE, Rating.NONE, Rating.NONE, null, null, null, null, null, null, null, null, List.of(), List.of(),
            List.of(), Set.of(), null, null);

    public ReportForm {
        schedule = Objects.requireNonNullElse(schedule, Rating.NONE);
        outcome = Objects.requireNonNullElse(outcome, Rating.NONE);
        budget = Objects.requireNonNullElse(budget, Rating.NONE);
        resources = Objects.requireNonNullElse(resources, Rating.NONE);
        milestones = List.copyOf(Objects.requireNonNullElse(milestones, List.of()));
        kpis = List.copyOf(Objects.requireNonNullElse(kpis, List.of()));
        asks = List.copyOf(Objects.requireNonNullElse(asks, List.of()));
        raidItems = Set.copyOf(Objects.requireNonNullElse(raidItems, Set.of()));
    }

    /** The rating of one dimension. */
    public Rating rating(Dimension dimension) {
        return switch (dimension) {
            case SCHEDULE -> schedule;
            case OUTCOME -> outcome;
            case BUDGET -> budget;
            case RESOURCES -> resources;
        };
    }

    /** The worst rating of those given; none while not all four are given. */
    public @Nullable Rag overall() {
        List<Rag> rags = Stream.of(Dimension.values()).map(this::rating).map(Rating::rag).filter(Objects::nonNull).toList();
        return rags.size() < Dimension.values().length ? null : Rag.worst(rags);
    }
}
