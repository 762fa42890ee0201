package org.stathouse.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.Slice;
import org.stathouse.shared.csv.CsvWriter;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportRow;

/** Writes the reports of a month as CSV, UTF-8 with BOM, one row an action. */
@Service
@Transactional(readOnly = true)
public class PortfolioExport {

    private static final int PAGE = 200;
    private static final List<String> COLUMNS = List.of(
            "month", "number", "action", "pillar", "agency", "owner", "state", "overall", "schedule", "outcome", "budget", "resources",
            "percent_complete", "forecast_end", "submitted_at", "published_at", "corrections", "action_id");

    private final Portfolio portfolio;

    PortfolioExport(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The reports within the filter that the person may see, by action number; times in UTC. */
    public byte[] csv(PortfolioFilter filter) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        String after = null;
        do {
            Slice<ReportRow> page = portfolio.reports(filter, after, PAGE);
            page.items().forEach(row -> rows.add(cells(row)));
            after = page.next();
        } while (after != null);
        return CsvWriter.write(COLUMNS, rows);
    }

    /** The heat map as a picture for slides. */
    public String heatMap(PortfolioFilter filter, int width) {
        return PortfolioCharts.heatMap(portfolio.overview(filter)).svg(width);
    }

    private static Map<String, @Nullable Object> cells(ReportRow row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("month", row.month());
        cells.put("number", row.actionNumber());
        cells.put("action", row.actionTitle());
        cells.put("pillar", row.pillar());
        cells.put("agency", row.agency());
        cells.put("owner", row.ownerName());
        cells.put("state", row.state().label());
        boolean counts = row.state().isPublished();
        cells.put("overall", counts ? word(row.overall()) : null);
        cells.put("schedule", counts ? word(row.schedule()) : null);
        cells.put("outcome", counts ? word(row.outcome()) : null);
        cells.put("budget", counts ? word(row.budget()) : null);
        cells.put("resources", counts ? word(row.resources()) : null);
        cells.put("percent_complete", counts ? row.percentComplete() : null);
        cells.put("forecast_end", counts ? row.forecastEnd() : null);
        cells.put("submitted_at", row.submittedAt());
        cells.put("published_at", row.publishedAt());
        cells.put("corrections", row.corrections());
        cells.put("action_id", row.action().value());
        return cells;
    }

    private static @Nullable String word(@Nullable Rag rag) {
        return rag == null ? null : rag.label();
    }
}
