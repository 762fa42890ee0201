package org.stathouse.stat.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Block.Cell;
import org.stathouse.briefing.Block.Column;
import org.stathouse.briefing.Block.Heading;
import org.stathouse.briefing.Block.Prose;
import org.stathouse.briefing.Block.Table;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatItem;

/**
 * Every open item by agency with its computed color, and what came to its end since the last session (processes.md A.3 [P:W]). The
 * color is the item’s own, never a rating of the action plan.
 */
@Component
class OpenItemsSection implements PacketSection {

    private static final String NO_AGENCY = "No single agency";

    private final SessionDirectory sessions;
    private final HeldSessions held;
    private final ItemBook items;
    private final WorkingCalendar calendar;
    private final DateTexts texts;

    OpenItemsSection(SessionDirectory sessions, HeldSessions held, ItemBook items, WorkingCalendar calendar, DateTexts texts) {
        this.sessions = sessions;
        this.held = held;
        this.items = items;
        this.calendar = calendar;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "stat-items";
    }

    @Override
    public String title() {
        return "Open items by agency";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.STAT);
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        UUID stat = sessions.get(scope.subject()).stat();
        LocalDate today = texts.day(scope.asOf());
        List<StatItem> open = items.open(stat);
        SessionSummary last = held.lastBefore(scope.subject()).orElse(null);
        List<StatItem> ended = items.endedSince(stat, last == null ? Instant.EPOCH : held.endOf(last));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(open.isEmpty() ? "No item of this Stat is open." : counted(open)));
        byAgency(open).forEach((agency, own) -> {
            blocks.add(new Heading(2, agency));
            blocks.add(openTable(agency, own, today));
        });
        String since = last == null ? "Ended so far" : "Ended since the session of " + texts.date(last.day());
        blocks.add(new Heading(2, since));
        blocks.add(endedTable(since, ended));
        return new SectionContent(blocks, Stream.concat(open.stream(), ended.stream()).flatMap(item -> facts(item).stream()).toList());
    }

    /** "7 items are open: 2 Red (overdue or not received), 3 Yellow (in progress), 2 White (not due)." */
    private static String counted(List<StatItem> open) {
        String colors = Stream.of(ItemColor.RED, ItemColor.YELLOW, ItemColor.WHITE)
                .map(color -> Map.entry(color, open.stream().filter(item -> item.color() == color).count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + inWords(count.getKey()))
                .collect(Collectors.joining(", "));
        return (open.size() == 1 ? "1 item is open: " : open.size() + " items are open: ") + colors + ".";
    }

    /** By the agencies’ names, what is of no single agency last; within each by due date. */
    private static Map<String, List<StatItem>> byAgency(List<StatItem> open) {
        Map<String, List<StatItem>> named = open.stream()
                .filter(item -> item.agencyName() != null)
                .collect(Collectors.groupingBy(item -> String.valueOf(item.agencyName()), TreeMap::new, Collectors.toList()));
        Map<String, List<StatItem>> all = new LinkedHashMap<>(named);
        List<StatItem> rest = open.stream().filter(item -> item.agencyName() == null).toList();
        if (!rest.isEmpty()) {
            all.put(NO_AGENCY, rest);
        }
        return all;
    }

    private Table openTable(String agency, List<StatItem> own, LocalDate today) {
        return new Table(
                agency + (own.size() == 1 ? ": 1 open item" : ": " + own.size() + " open items"),
                List.of(
                        Column.text("Item", 15),
                        Column.text("Task", 25),
                        Column.text("Owner", 12),
                        Column.text("Due", 13),
                        Column.text("State", 21),
                        Column.text("Evidence asked", 17)),
                own.stream().map(item -> openRow(item, today)).toList(),
                "No item is open.");
    }

    private List<Cell> openRow(StatItem item, LocalDate today) {
        return List.of(
                Cell.of(item.number()),
                Cell.of(item.task()),
                Cell.of(item.ownerName()),
                Cell.of(due(item, today)),
                state(item),
                Cell.of(item.type().label() + ": " + item.type().asks()));
    }

    /** "Mar 8, 2027, 3 working days overdue; extended once, first due Mar 1, 2027". */
    private String due(StatItem item, LocalDate today) {
        StringBuilder due = new StringBuilder(texts.date(item.due()));
        if (item.color() == ItemColor.RED) {
            due.append(", ").append(overdue(item, today));
        }
        if (item.extensions() > 0) {
            due.append(item.extensions() == 1 ? "; extended once" : "; extended " + item.extensions() + " times");
        }
        if (!item.due().equals(item.firstDue())) {
            due.append(", first due ").append(texts.date(item.firstDue()));
        }
        return due.toString();
    }

    /** On its last day after the close of business an item is Red, and no whole day late yet. */
    private String overdue(StatItem item, LocalDate today) {
        int days = calendar.workingDaysBetween(item.due(), today);
        return days > 0 ? texts.due(-days) : "overdue since the close of that day";
    }

    private Table endedTable(String caption, List<StatItem> ended) {
        return new Table(
                caption,
                List.of(
                        Column.text("Item", 15),
                        Column.text("Task", 33),
                        Column.text("Owner", 16),
                        Column.text("Ended on", 13),
                        Column.text("State", 25)),
                ended.stream()
                        .map(item -> List.of(
                                Cell.of(item.number()),
                                Cell.of(item.task()),
                                Cell.of(item.ownerName()),
                                Cell.of(item.endedAt() == null ? "" : texts.date(item.endedAt())),
                                state(item)))
                        .toList(),
                "No item has come to its end since.");
    }

    private static Cell state(StatItem item) {
        ItemColor color = item.color();
        return color == null ? Cell.of(item.status().label()) : Cell.of(sign(color));
    }

    private List<Fact> facts(StatItem item) {
        String key = "item:" + item.id();
        String label = item.number() + " " + item.task();
        return List.of(
                new Fact("Items", key, label, "State", state(item).text()),
                new Fact("Items", key, label, "Owner", item.ownerName()),
                new Fact("Items", key, label, "Due", texts.date(item.due())));
    }

    private static String inWords(ItemColor color) {
        return color.label() + " (" + color.meaning().toLowerCase(Locale.ROOT) + ")";
    }

    private static Sign sign(ItemColor color) {
        Hue hue = switch (color) {
            case WHITE -> Hue.WHITE;
            case YELLOW -> Hue.AMBER;
            case RED -> Hue.RED;
            case GREEN -> Hue.GREEN;
        };
        return new Sign(color.shape(), color.label() + ": " + color.meaning().toLowerCase(Locale.ROOT), hue);
    }
}
