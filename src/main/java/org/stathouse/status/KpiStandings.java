package org.stathouse.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;

/** How the KPIs stand that published status reports told figures of, by the reports that the person may see. */
@Service
@Transactional(readOnly = true)
public class KpiStandings {

    private final ReportHistories histories;
    private final KpiDefinitions definitions;

    KpiStandings(ReportHistories histories, KpiDefinitions definitions) {
        this.histories = histories;
        this.definitions = definitions;
    }

    private record Key(ActionId action, KpiId kpi) {}

    private record Told(PublishedReport report, KpiReading reading) {}

    /** Every KPI of every action of the span that was told a figure of, by action number and then by title. */
    public List<KpiStanding> of(ReportSpan span) {
        List<PublishedReport> reports = histories.published(span);
        Map<Key, List<Told>> told = new LinkedHashMap<>();
        for (PublishedReport report : reports) {
            for (KpiReading reading : report.form().kpis()) {
                if (reading.kpi() != null && reading.value() != null) {
                    told.computeIfAbsent(new Key(report.action(), reading.kpi()), key -> new ArrayList<>()).add(new Told(report, reading));
                }
            }
        }
        Set<UUID> ids = told.keySet().stream().map(key -> key.kpi().value()).collect(Collectors.toSet());
        Map<UUID, KpiView> kpis = definitions.views(ids);
        // A KPI that the plan has lost can be named no more.
        return told.entrySet().stream()
                .filter(one -> kpis.containsKey(one.getKey().kpi().value()))
                .map(one -> standing(Objects.requireNonNull(kpis.get(one.getKey().kpi().value())), one.getValue()))
                .toList();
    }

    private static KpiStanding standing(KpiView kpi, List<Told> told) {
        List<KpiStanding.Reading> readings = told.stream()
                .map(one -> new KpiStanding.Reading(
                        one.report().month(),
                        one.reading().period(),
                        Objects.requireNonNull(one.reading().value()),
                        one.reading().target(),
                        one.reading().note()))
                .toList();
        return new KpiStanding(kpi, told.getLast().report(), readings, miss(told.getLast().reading(), kpi.desiredDirection()));
    }

    private static @Nullable BigDecimal miss(KpiReading last, @Nullable String direction) {
        return direction == null ? null : SuggestionPolicy.miss(last, direction);
    }
}
