package org.stathouse.stat.packet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Block.Cell;
import org.stathouse.briefing.Block.Column;
import org.stathouse.briefing.Block.Facts;
import org.stathouse.briefing.Block.Figures;
import org.stathouse.briefing.Block.Heading;
import org.stathouse.briefing.Block.Pair;
import org.stathouse.briefing.Block.Prose;
import org.stathouse.briefing.Block.Table;
import org.stathouse.briefing.Block.Together;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.SessionDirectory;

/**
 * The deck: each measure in use with its line against the target, and beside it what it means, where it comes from, who answers for
 * it and what is missing (processes.md A.3 [P:W]).
 */
@Component
class DeckSection implements PacketSection {

    /** How many periods of each measure are shown, as in the memos: a year of months. */
    static final int PERIODS = 12;

    private static final String NONE = "–";

    private final SessionDirectory sessions;
    private final MeasureBook measures;
    private final DateTexts texts;

    DeckSection(SessionDirectory sessions, MeasureBook measures, DateTexts texts) {
        this.sessions = sessions;
        this.measures = measures;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "stat-deck";
    }

    @Override
    public String title() {
        return "Measures against their targets";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.STAT);
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<MeasureSeries> all = measures.of(sessions.get(scope.subject()).stat(), PERIODS);
        if (all.isEmpty()) {
            return SectionContent.nothing("No measures are in use for this Stat yet.");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(counted(all)));
        blocks.add(overview(all));
        all.forEach(series -> blocks.add(measure(series)));
        return new SectionContent(blocks, all.stream().flatMap(series -> facts(series).stream()).toList());
    }

    /** "Of 5 measures 3 are on target, 1 off target and 1 without a target or a figure." */
    private static String counted(List<MeasureSeries> all) {
        long on = all.stream().filter(series -> TargetState.of(series) == TargetState.ON).count();
        long off = all.stream().filter(series -> TargetState.of(series) == TargetState.OFF).count();
        String measured = all.size() == 1 ? "1 measure" : all.size() + " measures";
        return "Of %s %d on target, %d off target; %d without a target or a figure to compare."
                .formatted(measured, on, off, all.size() - on - off);
    }

    private static Table overview(List<MeasureSeries> all) {
        List<List<Cell>> rows = all.stream()
                .map(series -> List.of(
                        Cell.of(series.name()),
                        Cell.of(latestInWords(series)),
                        Cell.of(targetInWords(series)),
                        Cell.of(TargetState.of(series).sign()),
                        Cell.of(missing(series))))
                .toList();
        return new Table(
                "All measures",
                List.of(
                        Column.text("Measure", 30),
                        Column.text("Latest figure", 22),
                        Column.text("Target", 18),
                        Column.text("Standing", 14),
                        Column.text("Periods without a figure", 16)),
                rows,
                "No measures are in use for this Stat yet.");
    }

    private Block measure(MeasureSeries series) {
        return new Together(List.of(
                new Heading(2, series.name()),
                new Figures(List.of(measures.chart(series))),
                new Facts(List.of(
                        new Pair("Latest figure", latestInWords(series)),
                        new Pair("Target", targetInWords(series)),
                        new Pair("Standing", TargetState.of(series).sign().label(), TargetState.of(series).sign()),
                        new Pair("Periods without a figure", missing(series)),
                        new Pair("Definition", series.definition()),
                        new Pair("Source", series.source()),
                        new Pair("Reported", series.frequency().label() + reporter(series)),
                        new Pair("Steward", series.steward())))));
    }

    private static List<Fact> facts(MeasureSeries series) {
        String key = "measure:" + series.id();
        return List.of(
                new Fact("Measures", key, series.name(), "Latest figure", latestInWords(series)),
                new Fact("Measures", key, series.name(), "Target", targetInWords(series)),
                new Fact("Measures", key, series.name(), "Standing", TargetState.of(series).sign().label()));
    }

    private static String latestInWords(MeasureSeries series) {
        Observation latest = TargetState.latest(series);
        BigDecimal value = latest == null ? null : latest.value();
        return latest == null || value == null ? "None yet" : series.inWords(value) + " in " + latest.period();
    }

    /** The target of today, with the side on which it is kept. */
    private static String targetInWords(MeasureSeries series) {
        BigDecimal target = series.target();
        if (target == null) {
            return "None set";
        }
        return switch (series.direction()) {
            case HIGHER_IS_BETTER -> "At least " + series.inWords(target);
            case LOWER_IS_BETTER -> "At most " + series.inWords(target);
        };
    }

    private static String missing(MeasureSeries series) {
        String periods = series.observations().stream()
                .filter(one -> one.value() == null)
                .map(one -> one.withdrawn() ? one.period() + " (withdrawn)" : one.period())
                .collect(Collectors.joining(", "));
        return periods.isEmpty() ? NONE : periods;
    }

    private String reporter(MeasureSeries series) {
        Observation latest = TargetState.latest(series);
        if (latest == null || latest.reportedBy() == null) {
            return "";
        }
        return "; last by " + latest.reportedBy() + (latest.reportedAt() == null ? "" : " on " + texts.date(latest.reportedAt()));
    }
}
