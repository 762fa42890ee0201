package org.stathouse.portfolio;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.HeatMap;
import org.stathouse.shared.chart.StackedColumns;
import org.stathouse.status.ReportedStatus;

/** Draws the portfolio for pages, slides and packets. */
public final class PortfolioCharts {

    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

    private PortfolioCharts() {}

    /** "February 2027". */
    public static String month(YearMonth month) {
        return DateTexts.month(month);
    }

    /** Pillars by status in the month of the view. */
    public static HeatMap heatMap(PortfolioView view) {
        List<ReportedStatus> columns = List.of(ReportedStatus.values());
        String month = view.cycle() == null ? "No month yet" : month(view.cycle().month());
        List<HeatMap.Row> rows = view.pillars().stream().map(row -> new HeatMap.Row(row.name(), counts(row.standings()))).toList();
        return new HeatMap(
                "Actions by pillar and status, " + month, sentence(view.total()), "Pillar", columns.stream().map(ReportedStatus::sign).toList(), rows);
    }

    /** How many actions stood how, month by month. */
    public static StackedColumns trend(PortfolioView view) {
        List<String> months = view.trend().stream().map(month -> SHORT_MONTH.format(month.month())).toList();
        List<StackedColumns.Layer> layers = Arrays.stream(ReportedStatus.values())
                .map(status -> new StackedColumns.Layer(
                        status.sign(), view.trend().stream().map(month -> Math.toIntExact(month.standings().of(status))).toList()))
                .filter(layer -> layer.counts().stream().anyMatch(count -> count > 0))
                .toList();
        String description = months.isEmpty() ? "No month yet." : "From " + months.getFirst() + " to " + months.getLast() + ". Last: " + sentence(view.trend().getLast().standings());
        return new StackedColumns("Actions by status, month by month", description, "Month", months, layers);
    }

    /** "Of 65 actions 31 are Green, 12 Amber, 5 Red; 17 not reported.", by the words of the statuses. */
    public static String sentence(Standings standings) {
        List<String> parts = Arrays.stream(ReportedStatus.values())
                .filter(status -> standings.of(status) > 0)
                .map(status -> "%,d %s".formatted(standings.of(status), status.label()))
                .toList();
        return parts.isEmpty() ? "No action is asked." : "%,d %s: %s.".formatted(standings.total(), standings.total() == 1 ? "action" : "actions", String.join(", ", parts));
    }

    private static List<Integer> counts(Standings standings) {
        return Arrays.stream(ReportedStatus.values()).map(status -> Math.toIntExact(standings.of(status))).toList();
    }
}
