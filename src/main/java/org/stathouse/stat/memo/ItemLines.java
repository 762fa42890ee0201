package org.stathouse.stat.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.memo.Memo.Block;
import org.stathouse.stat.memo.Memo.Items;
import org.stathouse.stat.memo.Memo.Line;
import org.stathouse.stat.memo.Memo.Prose;

/** Items as memos list them. */
@Component
class ItemLines {

    private static final String NO_AGENCY = "No single agency";

    private final DateTexts dates;

    ItemLines(DateTexts dates) {
        this.dates = dates;
    }

    /** One table, by due date; the sentence where there is none. */
    List<Block> table(String caption, List<StatItem> items, String none) {
        return items.isEmpty() ? List.of(new Prose(none)) : List.of(new Items(caption, lines(items)));
    }

    /** A table for each agency, by its name; items of no single agency come last. */
    List<Block> byAgency(List<StatItem> items, String none) {
        if (items.isEmpty()) {
            return List.of(new Prose(none));
        }
        Map<String, List<StatItem>> agencies = items.stream()
                .filter(item -> item.agencyName() != null)
                .collect(Collectors.groupingBy(item -> String.valueOf(item.agencyName()), TreeMap::new, Collectors.toList()));
        List<Block> tables = new ArrayList<>();
        agencies.forEach((agency, own) -> tables.add(new Items(agency, lines(own))));
        List<StatItem> rest = items.stream().filter(item -> item.agencyName() == null).toList();
        if (!rest.isEmpty()) {
            tables.add(new Items(NO_AGENCY, lines(rest)));
        }
        return tables;
    }

    private List<Line> lines(List<StatItem> items) {
        return items.stream()
                .sorted(Comparator.comparing(StatItem::due).thenComparing(StatItem::number))
                .map(this::line)
                .toList();
    }

    private Line line(StatItem item) {
        ItemColor color = item.color();
        return new Line(
                item.number(),
                item.task(),
                item.ownerName(),
                item.agencyName() == null ? NO_AGENCY : item.agencyName(),
                item.type().label(),
                item.type().asks(),
                dates.date(item.due()),
                item.due().equals(item.firstDue()) ? "" : "first agreed for " + dates.date(item.firstDue()),
                color == null ? item.status().label() : color.label() + ": " + color.meaning().toLowerCase(Locale.ROOT),
                color == null ? "" : color.shape());
    }
}
