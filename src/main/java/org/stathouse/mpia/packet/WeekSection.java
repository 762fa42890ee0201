package org.stathouse.mpia.packet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.packet.WeekRows.OpenCount;
import org.stathouse.mpia.report.YearlyReport;
import org.stathouse.mpia.report.YearlyReports;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Bars;

/** How many requests came in, ended and are open, by stage and agency: counts only. */
@Component
class WeekSection implements PacketSection {

    private final WeekRows rows;
    private final YearlyReports yearly;
    private final DateTexts texts;

    WeekSection(WeekRows rows, YearlyReports yearly, DateTexts texts) {
        this.rows = rows;
        this.yearly = yearly;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "records-week";
    }

    @Override
    public String title() {
        return "Requests received, closed and open";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.RECORDS_WEEK);
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Week week = Week.of(scope, texts);
        List<OpenCount> open = rows.open();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Received and closed"));
        blocks.add(flow(week));
        blocks.add(new Block.Heading(2, "Open now"));
        if (open.isEmpty()) {
            blocks.add(new Block.Prose("No request is open."));
            return SectionContent.of(blocks);
        }
        blocks.add(new Block.Figures(List.of(byStage(open), byAgency(open))));
        blocks.add(matrix(open));
        return new SectionContent(blocks, facts(open));
    }

    /** Last week, this week so far, and this year, whose figures are those of the yearly report. */
    private Block flow(Week week) {
        YearlyReport year = yearly.of(week.today().getYear(), null);
        Map<Outcome, Long> last = rows.closed(week.lastMonday(), week.lastSunday());
        Map<Outcome, Long> now = rows.closed(week.monday(), week.sunday());
        List<List<Block.Cell>> lines = new ArrayList<>();
        lines.add(line("Received", rows.received(week.lastMonday(), week.lastSunday()), rows.received(week.monday(), week.sunday()), year.received()));
        lines.add(line("Closed", sum(last), sum(now), year.closed()));
        for (Outcome outcome : Outcome.values()) {
            long lastWeek = last.getOrDefault(outcome, 0L);
            long thisWeek = now.getOrDefault(outcome, 0L);
            long thisYear = year.outcomes().getOrDefault(outcome, 0L);
            if (lastWeek + thisWeek + thisYear > 0) {
                lines.add(line("Closed: " + outcome.label(), lastWeek, thisWeek, thisYear));
            }
        }
        return new Block.Table(
                "Last week %s to %s; this week from %s; of %d those received in that year"
                        .formatted(texts.date(week.lastMonday()), texts.date(week.lastSunday()), texts.date(week.monday()), year.year()),
                List.of(
                        Block.Column.text("Requests", 46),
                        Block.Column.figures("Last week", 18),
                        Block.Column.figures("This week so far", 18),
                        Block.Column.figures("Year " + year.year(), 18)),
                lines,
                "No request was received or closed.");
    }

    private static List<Block.Cell> line(String name, long last, long now, long year) {
        return List.of(Block.Cell.of(name), count(last), count(now), count(year));
    }

    private static Block.Cell count(long requests) {
        return Block.Cell.of("%,d".formatted(requests));
    }

    private static long sum(Map<Outcome, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Bars byStage(List<OpenCount> open) {
        Map<RequestStage, Long> counts = new EnumMap<>(RequestStage.class);
        open.forEach(one -> counts.merge(one.stage(), one.requests(), Long::sum));
        return bars("Open requests by stage", "Stage", counts.entrySet().stream().map(one -> bar(one.getKey().label(), one.getValue())).toList());
    }

    private static Bars byAgency(List<OpenCount> open) {
        Map<String, Long> counts = new TreeMap<>();
        open.forEach(one -> counts.merge(one.agency(), one.requests(), Long::sum));
        return bars("Open requests by agency", "Agency", counts.entrySet().stream().map(one -> bar(one.getKey(), one.getValue())).toList());
    }

    private static Bars bars(String title, String rowName, List<Bars.Bar> bars) {
        String told = bars.stream().map(bar -> bar.name() + " " + bar.value()).collect(Collectors.joining(", "));
        return new Bars(title, told + ".", rowName, "Open requests", bars);
    }

    private static Bars.Bar bar(String name, long requests) {
        return new Bars.Bar(name, BigDecimal.valueOf(requests), null);
    }

    private static Block matrix(List<OpenCount> open) {
        List<RequestStage> stages = open.stream().map(OpenCount::stage).distinct().sorted().toList();
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.text("Agency", 34)));
        stages.forEach(stage -> columns.add(Block.Column.figures(stage.label(), 9)));
        columns.add(Block.Column.figures("All", 8));
        Map<String, Map<RequestStage, Long>> byAgency = new TreeMap<>();
        open.forEach(one -> byAgency.computeIfAbsent(one.agency(), name -> new EnumMap<>(RequestStage.class)).put(one.stage(), one.requests()));
        List<List<Block.Cell>> lines = new ArrayList<>();
        byAgency.forEach((agency, counts) -> {
            List<Block.Cell> cells = new ArrayList<>(List.of(Block.Cell.of(agency)));
            stages.forEach(stage -> cells.add(count(counts.getOrDefault(stage, 0L))));
            cells.add(count(counts.values().stream().mapToLong(Long::longValue).sum()));
            lines.add(cells);
        });
        return new Block.Table("Open requests by agency and stage", columns, lines, "No request is open.");
    }

    private static List<Fact> facts(List<OpenCount> open) {
        Map<RequestStage, Long> counts = new EnumMap<>(RequestStage.class);
        open.forEach(one -> counts.merge(one.stage(), one.requests(), Long::sum));
        return counts.entrySet().stream()
                .map(one -> new Fact("Open requests", "stage:" + one.getKey(), one.getKey().label(), "Open", one.getValue().toString()))
                .toList();
    }
}
