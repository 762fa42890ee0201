package org.stathouse.stat.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.CsvWriter;
import org.stathouse.stat.StatItem;

/** Items as a file for spreadsheets; dates as {@code 2027-03-01}, times in UTC. */
final class ItemCsv {

    private static final List<String> COLUMNS = List.of(
            "number", "stat", "agency", "issue", "task", "owner", "owner_name", "type", "first_due", "due", "extensions", "status",
            "color", "escalated_to", "answered_at", "answered_late", "ended_at", "opened_by");

    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    void add(StatItem view, Item item) {
        Answer answer = item.answer();
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("number", view.number());
        cells.put("stat", view.statName());
        cells.put("agency", view.agencyName());
        cells.put("issue", view.issue());
        cells.put("task", view.task());
        cells.put("owner", view.owner());
        cells.put("owner_name", view.ownerName());
        cells.put("type", view.type().label());
        cells.put("first_due", view.firstDue());
        cells.put("due", view.due());
        cells.put("extensions", view.extensions());
        cells.put("status", view.status().label());
        cells.put("color", view.color() == null ? null : view.color().label());
        cells.put("escalated_to", item.escalatedTo() == null ? null : item.escalatedTo().label());
        cells.put("answered_at", answer == null ? null : answer.at());
        cells.put("answered_late", answer == null ? null : answer.late());
        cells.put("ended_at", view.endedAt());
        cells.put("opened_by", item.place().system());
        rows.add(cells);
    }

    byte[] content() {
        return CsvWriter.write(COLUMNS, rows);
    }
}
