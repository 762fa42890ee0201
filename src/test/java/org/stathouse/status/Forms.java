package org.stathouse.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionStatus;

/** Contents of reports for tests of single rules; each method changes one thing of a content that may be submitted. */
final class Forms {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private Forms() {}

    static ReportForm green() {
        return rated(Rating.of(Rag.GREEN), Rating.of(Rag.GREEN), Rating.of(Rag.GREEN), Rating.of(Rag.GREEN), null);
    }

    static ReportForm schedule(Rating schedule) {
        return rated(schedule, Rating.of(Rag.GREEN), Rating.of(Rag.GREEN), Rating.of(Rag.GREEN), "The lease is not signed.");
    }

    static ReportForm rated(Rating schedule, Rating outcome, Rating budget, Rating resources, @Nullable String blocked) {
        return new ReportForm(
                schedule, outcome, budget, resources, 40, ActionStatus.IN_PROGRESS, LocalDate.of(2027, 12, 31), null, null, "Opened two.",
                "Open a third.", blocked, List.of(), List.of(), List.of(), Set.of(), null, null);
    }

    static ReportForm progress(@Nullable Integer percent, @Nullable ActionStatus status) {
        ReportForm form = green();
        return new ReportForm(
                form.schedule(), form.outcome(), form.budget(), form.resources(), percent, status, form.forecastEnd(), null, null,
                form.done(), form.next(), null, List.of(), List.of(), List.of(), Set.of(), null, null);
    }

    static ReportForm forecast(@Nullable LocalDate end, @Nullable String spent, @Nullable String cost) {
        ReportForm form = green();
        return new ReportForm(
                form.schedule(), form.outcome(), form.budget(), form.resources(), 40, form.actionStatus(), end,
                spent == null ? null : new BigDecimal(spent), cost == null ? null : new BigDecimal(cost), form.done(), form.next(), null,
                List.of(), List.of(), List.of(), Set.of(), null, null);
    }

    static ReportForm rows(List<ReportMilestone> milestones, List<KpiReading> kpis, List<ReportAsk> asks, Set<UUID> raidItems) {
        ReportForm form = green();
        return new ReportForm(
                form.schedule(), form.outcome(), form.budget(), form.resources(), 40, form.actionStatus(), form.forecastEnd(), null, null,
                form.done(), form.next(), null, milestones, kpis, asks, raidItems, null, null);
    }

    static ReportForm amber(@Nullable String toGreen, @Nullable LocalDate greenBy) {
        ReportForm form = schedule(Rating.of(Rag.AMBER));
        return new ReportForm(
                form.schedule(), form.outcome(), form.budget(), form.resources(), 40, form.actionStatus(), form.forecastEnd(), null, null,
                form.done(), form.next(), form.blocked(), List.of(), List.of(), List.of(), Set.of(), toGreen, greenBy);
    }
}
