package org.stathouse.portfolio.packet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.portfolio.Portfolio;
import org.stathouse.portfolio.PortfolioCharts;
import org.stathouse.portfolio.PortfolioFilter;
import org.stathouse.portfolio.PortfolioView;
import org.stathouse.portfolio.PortfolioView.PillarFreshness;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.CycleState;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportedStatus;
import org.stathouse.status.StaleAction;
import org.stathouse.status.StatusCycles;

/**
 * The heat map by pillar, the trend of a year and how old the picture is, as the portfolio page shows them for the last month that is
 * due: of a month that is still being written there is nothing to see.
 */
@Component
class PortfolioSection implements PacketSection {

    private final Portfolio portfolio;
    private final StatusCycles cycles;
    private final DateTexts dates;

    PortfolioSection(Portfolio portfolio, StatusCycles cycles, DateTexts dates) {
        this.portfolio = portfolio;
        this.cycles = cycles;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "portfolio";
    }

    @Override
    public String title() {
        return "Portfolio";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO, PacketKind.PILLAR, PacketKind.AGENCY);
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        YearMonth month = cycles.lastDue().map(CycleView::month).orElse(null);
        PortfolioView view = portfolio.overview(new PortfolioFilter(month, null, scope.pillar(), scope.agency()));
        CycleView cycle = view.cycle();
        if (cycle == null) {
            return SectionContent.nothing("No month has been reported on yet, so there is no picture of the portfolio.");
        }
        if (view.total().total() == 0) {
            return SectionContent.nothing("No status report is asked here for " + DateTexts.month(cycle.month()) + ".");
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(reportsOf(cycle) + " " + PortfolioCharts.sentence(view.total())));
        blocks.add(new Block.Figures(List.of(PortfolioCharts.heatMap(view))));
        blocks.add(new Block.Figures(List.of(PortfolioCharts.trend(view))));
        blocks.add(freshness(view));
        blocks.add(stalest(view));
        return new SectionContent(blocks, facts(view));
    }

    private String reportsOf(CycleView cycle) {
        String how = cycle.state() == CycleState.LOCKED
                ? "final since " + dates.date(cycle.lockAt())
                : "due " + dates.date(cycle.dueOn()) + ", final on " + dates.date(cycle.lockOn());
        return "Status reports for %s, %s.".formatted(DateTexts.month(cycle.month()), how);
    }

    private static Block freshness(PortfolioView view) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Pillar", 36),
                Block.Column.figures("Up to %d days".formatted(PillarFreshness.ONE_CYCLE), 13),
                Block.Column.figures("Up to %d days".formatted(PillarFreshness.TWO_CYCLES), 13),
                Block.Column.figures("Older", 11),
                Block.Column.figures("Never reported", 13),
                Block.Column.figures("Oldest, in days", 14));
        List<List<Block.Cell>> rows = view.freshness().stream()
                .map(row -> List.of(
                        Block.Cell.of(row.name()),
                        Block.Cell.of(String.valueOf(row.fresh())),
                        Block.Cell.of(String.valueOf(row.aging())),
                        Block.Cell.of(String.valueOf(row.stale())),
                        Block.Cell.of(String.valueOf(row.never())),
                        Block.Cell.known(row.oldestDays() == null ? null : row.oldestDays().toString())))
                .toList();
        return new Block.Table("Actions by the age of their last published report", columns, rows, "No action is asked.").filled();
    }

    private Block stalest(PortfolioView view) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Action", 44), Block.Column.text("Lead agency", 22), Block.Column.text("Owner", 18), Block.Column.text("Last report", 16));
        List<List<Block.Cell>> rows = view.stalest().stream()
                .map(action -> List.of(
                        Block.Cell.of(label(action)),
                        Block.Cell.known(action.agency()),
                        Block.Cell.known(action.ownerName()),
                        Block.Cell.of(action.lastPublishedAt() == null ? "Never" : dates.date(action.lastPublishedAt()))))
                .toList();
        return new Block.Table("The oldest last reports", columns, rows, "Every action has reported.").filled();
    }

    private static String label(StaleAction action) {
        return labeled(action.actionNumber(), action.actionTitle());
    }

    /** Number and title, or the title alone where there is no number. */
    static String labeled(@Nullable String number, String title) {
        return number == null ? title : number + " " + title;
    }

    private static List<Fact> facts(PortfolioView view) {
        List<Fact> facts = new ArrayList<>();
        for (ReportedStatus status : ReportedStatus.values()) {
            String count = String.valueOf(view.total().of(status));
            facts.add(new Fact("Portfolio", "portfolio", "All actions", Objects.requireNonNull(status.label()), count));
        }
        return facts;
    }
}
