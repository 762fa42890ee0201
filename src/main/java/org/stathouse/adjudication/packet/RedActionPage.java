package org.stathouse.adjudication.packet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.CycleView;
import org.stathouse.status.KpiStanding;
import org.stathouse.status.KpiStandings;
import org.stathouse.status.PublishedReport;
import org.stathouse.status.ReportBlocks;
import org.stathouse.status.ReportHistories;
import org.stathouse.status.ReportHistories.MonthStatus;
import org.stathouse.status.ReportSpan;
import org.stathouse.status.StatusCycles;

/** The page of one Red action: how it got there, what is asked, and how it comes back to Green. */
@Component
class RedActionPage {

    private final StatusCycles cycles;
    private final ReportHistories histories;
    private final KpiStandings kpis;
    private final ReportBlocks reportBlocks;
    private final RedCaseBlocks caseBlocks;
    private final DateTexts dates;
    private final Deadlines deadlines;

    RedActionPage(
            StatusCycles cycles,
            ReportHistories histories,
            KpiStandings kpis,
            ReportBlocks reportBlocks,
            RedCaseBlocks caseBlocks,
            DateTexts dates,
            Deadlines deadlines) {
        this.cycles = cycles;
        this.histories = histories;
        this.kpis = kpis;
        this.reportBlocks = reportBlocks;
        this.caseBlocks = caseBlocks;
        this.dates = dates;
        this.deadlines = deadlines;
    }

    /** What status reports of a year say of the actions, read for all of them at once. */
    record Reports(Map<ActionId, List<MonthStatus>> statuses, Map<ActionId, PublishedReport> last, Map<ActionId, List<KpiStanding>> kpis) {}

    Reports reports(List<RedCaseView> cases) {
        Set<ActionId> actions = cases.stream().map(RedCaseView::action).collect(Collectors.toSet());
        YearMonth month = cycles.current().map(CycleView::month).orElse(YearMonth.from(deadlines.today()));
        ReportSpan year = ReportSpan.upTo(month, ReportHistories.MONTHS, actions);
        Map<ActionId, PublishedReport> last = histories.published(year).stream()
                .collect(Collectors.toMap(PublishedReport::action, Function.identity(), (before, later) -> later));
        Map<ActionId, List<KpiStanding>> standings = kpis.of(year).stream().collect(Collectors.groupingBy(kpi -> kpi.report().action()));
        return new Reports(histories.statuses(year), last, standings);
    }

    /** All open cases in a table: where each stands and until when. */
    Block overview(List<RedCaseView> cases) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Action", 38),
                Block.Column.text("Case", 13),
                Block.Column.text("Red since", 13),
                Block.Column.text("Stage", 20),
                Block.Column.text("Step due", 16));
        List<List<Block.Cell>> rows = cases.stream()
                .map(redCase -> List.of(
                        Block.Cell.of(redCase.title()),
                        Block.Cell.of(redCase.number()),
                        Block.Cell.of(dates.date(redCase.openedAt())),
                        Block.Cell.of(redCase.stage().label()),
                        Block.Cell.known(caseBlocks.due(redCase.dueAt()))))
                .toList();
        return new Block.Table("Open red cases, the longest Red first", columns, rows, "No red case is open.").filled();
    }

    /** The whole page. */
    List<Block> of(RedCaseView redCase, Reports reports) {
        List<Block> blocks = new ArrayList<>();
        List<MonthStatus> history = reports.statuses().getOrDefault(redCase.action(), List.of());
        if (!history.isEmpty()) {
            blocks.add(new Block.Figures(List.of(ReportHistories.strip(history))));
        }
        Optional<PublishedReport> last = Optional.ofNullable(reports.last().get(redCase.action()));
        blocks.addAll(caseBlocks.head(redCase));
        blocks.addAll(caseBlocks.why(redCase, last.orElse(null)));
        blocks.addAll(caseBlocks.recovery(redCase));
        blocks.addAll(caseBlocks.decided(redCase));
        last.ifPresent(report -> blocks.add(reportBlocks.milestones(report.form().milestones())));
        blocks.addAll(reportBlocks.kpis("KPIs", reports.kpis().getOrDefault(redCase.action(), List.of()), "Its reports of the last year told no KPI figure."));
        return blocks;
    }

    /** The case without what a brief of its action tells anyway: history, milestones and KPIs. */
    List<Block> caseOnly(RedCaseView redCase) {
        List<Block> blocks = new ArrayList<>(caseBlocks.head(redCase));
        blocks.addAll(caseBlocks.why(redCase, null));
        blocks.addAll(caseBlocks.recovery(redCase));
        blocks.addAll(caseBlocks.decided(redCase));
        return blocks;
    }

    List<Fact> facts(RedCaseView redCase) {
        String key = "red:" + redCase.id();
        String label = redCase.number() + " " + redCase.title();
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Red cases", key, label, "Stage", redCase.stage().label())));
        if (redCase.ownerName() != null) {
            facts.add(new Fact("Red cases", key, label, "Owner", redCase.ownerName()));
        }
        redCase.decisions().stream()
                .reduce((before, later) -> later)
                .ifPresent(decided -> facts.add(new Fact("Red cases", key, label, "Decided", decided.outcome().label())));
        return facts;
    }
}
