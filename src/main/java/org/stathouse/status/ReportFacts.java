package org.stathouse.status;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a report says, for the audit trail. */
final class ReportFacts {

    private ReportFacts() {}

    static Map<String, @Nullable Object> of(ReportForm form) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        Rag overall = form.overall();
        facts.put("overall", overall == null ? null : overall.name());
        for (Dimension dimension : Dimension.values()) {
            Rating rating = form.rating(dimension);
            facts.put(dimension.field(), rating.rag() == null ? null : rating.rag().name());
            facts.put(dimension.field() + "_reason", rating.reason());
        }
        facts.put("percent_complete", form.percentComplete());
        facts.put("action_status", form.actionStatus() == null ? null : form.actionStatus().name());
        facts.put("forecast_end", form.forecastEnd());
        facts.put("spent", form.spent());
        facts.put("forecast_cost", form.forecastCost());
        facts.put("done", form.done());
        facts.put("next", form.next());
        facts.put("blocked", form.blocked());
        facts.put("milestones", form.milestones().toString());
        facts.put("kpis", form.kpis().toString());
        facts.put("asks", form.asks().toString());
        facts.put("raid_items", form.raidItems().toString());
        facts.put("to_green", form.toGreen());
        facts.put("green_by", form.greenBy());
        return facts;
    }
}
