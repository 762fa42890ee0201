package org.stathouse.portfolio.packet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.DollarTexts;
import org.stathouse.status.CycleView;
import org.stathouse.status.KpiStanding;
import org.stathouse.status.KpiStandings;
import org.stathouse.status.LastReport;
import org.stathouse.status.ReportBlocks;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportHistories;
import org.stathouse.status.ReportHistories.MonthStatus;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportSpan;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.Tolerances;

/** One action whole: its facts, how it stood month by month, what its last report says, its milestones, money and KPIs. */
@Component
class ActionSection implements PacketSection {

    private final ActionPlan plan;
    private final StatusCycles cycles;
    private final ReportHistories histories;
    private final ReportRegister reports;
    private final KpiStandings kpis;
    private final Tolerances tolerances;
    private final ReportBlocks reportBlocks;
    private final ActionFactBlocks factBlocks;
    private final LastReportBlocks lastBlocks;
    private final Deadlines deadlines;
    private final DateTexts dates;

    ActionSection(
            ActionPlan plan,
            StatusCycles cycles,
            ReportHistories histories,
            ReportRegister reports,
            KpiStandings kpis,
            Tolerances tolerances,
            ReportBlocks reportBlocks,
            ActionFactBlocks factBlocks,
            LastReportBlocks lastBlocks,
            Deadlines deadlines,
            DateTexts dates) {
        this.plan = plan;
        this.cycles = cycles;
        this.histories = histories;
        this.reports = reports;
        this.kpis = kpis;
        this.tolerances = tolerances;
        this.reportBlocks = reportBlocks;
        this.factBlocks = factBlocks;
        this.lastBlocks = lastBlocks;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "action";
    }

    @Override
    public String title() {
        return "The action";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.ACTION);
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        ActionView action = plan.action(new ActionId(scope.subject()));
        YearMonth month = cycles.current().map(CycleView::month).orElse(YearMonth.from(deadlines.today()));
        ReportSpan year = ReportSpan.upTo(month, ReportHistories.MONTHS, Set.of(action.id()));
        List<MonthStatus> history = histories.statuses(year).getOrDefault(action.id(), List.of());
        Optional<LastReport> last = reports.last(action.id());
        BigDecimal budget = tolerances.of(action.id()).form().budget();
        List<Block> blocks = new ArrayList<>();
        blocks.add(history(history));
        blocks.addAll(factBlocks.of(action));
        blocks.add(new Block.Heading(2, "Last report"));
        blocks.addAll(last.map(lastBlocks::of).orElseGet(() -> List.of(new Block.Prose("No report on this action has been published yet."))));
        blocks.add(new Block.Heading(2, "Milestones"));
        blocks.add(reportBlocks.milestones(last.map(report -> report.form().milestones()).orElse(List.of())));
        blocks.add(new Block.Heading(2, "Money"));
        blocks.add(money(budget, last.map(LastReport::form).orElse(ReportForm.EMPTY)));
        blocks.add(new Block.Heading(2, "KPIs"));
        blocks.addAll(measured(action, kpis.of(year)));
        return new SectionContent(blocks, facts(action, history, last.orElse(null), budget));
    }

    private static Block history(List<MonthStatus> history) {
        return history.isEmpty()
                ? new Block.Prose("No status report was asked of this action in the last year.")
                : new Block.Figures(List.of(ReportHistories.strip(history)));
    }

    /** What it may cost, has cost and is expected to cost. */
    private static Block money(@Nullable BigDecimal budget, ReportForm form) {
        List<Block.Pair> pairs = new ArrayList<>();
        pairs.add(new Block.Pair("Budget", inDollars(budget)));
        pairs.add(new Block.Pair("Spent so far", inDollars(form.spent())));
        pairs.add(new Block.Pair("Expected in all", inDollars(form.forecastCost())));
        if (budget != null && form.forecastCost() != null) {
            BigDecimal left = budget.subtract(form.forecastCost());
            pairs.add(new Block.Pair(left.signum() < 0 ? "Expected above the budget" : "Expected below the budget", DollarTexts.text(left.abs())));
        }
        return new Block.Facts(pairs);
    }

    private static String inDollars(@Nullable BigDecimal amount) {
        return amount == null ? "Not told" : DollarTexts.text(amount);
    }

    /** The KPIs with figures, and by name those that are mapped to the action and were told none. */
    private List<Block> measured(ActionView action, List<KpiStanding> told) {
        List<Block> blocks = new ArrayList<>(reportBlocks.kpis("KPIs of its reports", told, "Its reports of the last year told no KPI figure."));
        Set<KpiId> known = told.stream().map(standing -> standing.kpi().id()).collect(Collectors.toSet());
        List<String> silent = action.kpis().stream().filter(kpi -> !known.contains(kpi.id())).map(KpiView::title).toList();
        if (!silent.isEmpty()) {
            blocks.add(new Block.Heading(3, "Mapped to the action, without a figure in the last year"));
            blocks.add(new Block.Points(silent));
        }
        return blocks;
    }

    /** Under the same keys as in the briefs of its pillar and agency. */
    private List<Fact> facts(ActionView action, List<MonthStatus> history, @Nullable LastReport last, @Nullable BigDecimal budget) {
        List<Fact> facts = new ArrayList<>();
        add(facts, action, "Status", history.isEmpty() ? action.status().label() : history.getLast().status().label());
        add(facts, action, "Owner", action.ownerName());
        add(facts, action, "Lead agency", action.leadAgency() == null ? null : action.leadAgency().name());
        add(facts, action, "End date", action.end() == null ? null : dates.date(action.end()));
        add(facts, action, "Budget", budget == null ? null : DollarTexts.text(budget));
        if (last != null) {
            ReportForm form = last.form();
            add(facts, action, "Done", form.percentComplete() == null ? null : form.percentComplete() + "%");
            add(facts, action, "Spent", form.spent() == null ? null : DollarTexts.text(form.spent()));
            add(facts, action, "Expected cost", form.forecastCost() == null ? null : DollarTexts.text(form.forecastCost()));
        }
        return facts;
    }

    private static void add(List<Fact> facts, ActionView action, String attribute, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact("Actions", "action:" + action.id(), PortfolioSection.labeled(action.number(), action.title()), attribute, value));
        }
    }
}
