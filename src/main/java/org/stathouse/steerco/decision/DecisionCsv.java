package org.stathouse.steerco.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.CsvWriter;

/** The register as a file for spreadsheets. */
final class DecisionCsv {

    private static final List<String> COLUMNS = List.of(
            "number", "decided_on", "meeting", "case_type", "case_number", "title", "outcome", "reason", "date", "person", "text",
            "votes", "conditions", "open_conditions", "recorded_by");

    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    void add(Decision decision, DecisionRow row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("number", row.number());
        cells.put("decided_on", row.day());
        cells.put("meeting", row.meetingNumber() == null ? "between meetings" : row.meetingNumber());
        cells.put("case_type", row.subject().type());
        cells.put("case_number", row.caseNumber());
        cells.put("title", row.title());
        cells.put("outcome", row.outcomeLabel());
        cells.put("reason", row.reason());
        cells.put("date", decision.date());
        cells.put("person", decision.person());
        cells.put("text", decision.text());
        cells.put("votes", decision.votes());
        cells.put("conditions", row.conditions());
        cells.put("open_conditions", row.openConditions());
        cells.put("recorded_by", decision.recordedBy());
        rows.add(cells);
    }

    byte[] file() {
        return CsvWriter.write(COLUMNS, rows);
    }
}
