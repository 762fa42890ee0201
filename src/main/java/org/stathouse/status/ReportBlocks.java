package org.stathouse.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;

/** What status reports say, as blocks of briefing packets. */
@Component
public class ReportBlocks {

    private static final Sign REACHED = new Sign("✓", "Reached", Hue.GREEN);
    private static final Sign LATE = new Sign("!", "Late", Hue.RED);
    private static final Sign SLIPPING = new Sign("»", "Expected late", Hue.AMBER);
    private static final Sign AHEAD = new Sign("…", "Ahead", Hue.WHITE);

    private final DateTexts dates;
    private final Deadlines deadlines;

    ReportBlocks(DateTexts dates, Deadlines deadlines) {
        this.dates = dates;
        this.deadlines = deadlines;
    }

    /** The milestones of a report in the order of their planned days. */
    public Block milestones(List<ReportMilestone> milestones) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Milestone", 46), Block.Column.text("Planned", 16), Block.Column.text("Now expected or reached", 20), Block.Column.text("State", 18));
        List<List<Block.Cell>> rows = milestones.stream()
                .sorted(Comparator.comparing(ReportMilestone::planned, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(one -> List.of(
                        Block.Cell.of(Objects.requireNonNullElse(one.name(), "Unnamed")),
                        Block.Cell.known(one.planned() == null ? null : dates.date(one.planned())),
                        Block.Cell.known(one.forecast() == null ? null : dates.date(one.forecast())),
                        Block.Cell.of(state(one))))
                .toList();
        return new Block.Table("Milestones", columns, rows, "The last report names no milestones.").filled();
    }

    /** How a milestone stands today: reached, past its day, expected after it, or ahead. */
    public Sign state(ReportMilestone milestone) {
        if (milestone.done()) {
            return REACHED;
        }
        LocalDate planned = milestone.planned();
        if (planned != null && planned.isBefore(deadlines.today())) {
            return LATE;
        }
        boolean slips = planned != null && milestone.forecast() != null && milestone.forecast().isAfter(planned);
        return slips ? SLIPPING : AHEAD;
    }

    /** KPIs with baseline, last figure and target, then their charts; one sentence where there are none. */
    public List<Block> kpis(String caption, List<KpiStanding> kpis, String none) {
        List<Block.Column> columns = List.of(
                Block.Column.text("KPI", 34),
                Block.Column.text("Action", 24),
                Block.Column.figures("Baseline", 11),
                Block.Column.figures("Last figure", 11),
                Block.Column.text("Of", 11),
                Block.Column.figures("Target", 10),
                Block.Column.figures("Off target by", 10));
        List<List<Block.Cell>> rows = kpis.stream().map(ReportBlocks::row).toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Table(caption, columns, rows, none).filled()));
        List<Chart> charts = kpis.stream().<Chart>map(KpiStanding::chart).toList();
        if (!charts.isEmpty()) {
            blocks.add(new Block.Figures(charts));
        }
        return blocks;
    }

    private static List<Block.Cell> row(KpiStanding kpi) {
        KpiStanding.Reading last = kpi.latest();
        return List.of(
                Block.Cell.of(kpi.kpi().title()),
                Block.Cell.of(kpi.report().label()),
                Block.Cell.known(kpi.baseline()),
                Block.Cell.of(KpiStanding.text(last.value())),
                Block.Cell.of(last.of()),
                Block.Cell.known(last.target() == null ? null : KpiStanding.text(last.target())),
                Block.Cell.known(kpi.offText()));
    }

    /** The ratings of a report that are of that color, with what the reporter says of them, one line each. */
    public static List<String> rated(ReportForm form, Rag rag) {
        List<String> lines = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (form.rating(dimension).rag() == rag) {
                lines.add(dimension.label() + " is " + rag.label() + ".");
            }
        }
        return lines;
    }
}
