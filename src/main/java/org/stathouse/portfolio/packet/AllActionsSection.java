package org.stathouse.portfolio.packet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
import org.stathouse.identity.People;
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionRow;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.DollarTexts;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportHistories;
import org.stathouse.status.ReportHistories.MonthStatus;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportScope;
import org.stathouse.status.ReportSpan;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.Tolerances;

/** The appendix: every action of the plan, in one line each. */
@Component
class AllActionsSection implements PacketSection {

    private static final int PAGE = 200;
    private static final String NO_PILLAR = "No pillar";

    private static final List<Block.Column> COLUMNS = List.of(
            Block.Column.text("Action", 32),
            Block.Column.text("Lead agency", 15),
            Block.Column.text("Owner", 13),
            Block.Column.text("Status", 12),
            Block.Column.text("Trend", 9),
            Block.Column.figures("Done", 7),
            Block.Column.text("End date", 12),
            Block.Column.figures("Budget", 10));

    private final PlanRegister register;
    private final StatusCycles cycles;
    private final ReportHistories histories;
    private final Tolerances tolerances;
    private final People people;
    private final DateTexts dates;
    private final Deadlines deadlines;

    AllActionsSection(
            PlanRegister register,
            StatusCycles cycles,
            ReportHistories histories,
            Tolerances tolerances,
            People people,
            DateTexts dates,
            Deadlines deadlines) {
        this.register = register;
        this.cycles = cycles;
        this.histories = histories;
        this.tolerances = tolerances;
        this.people = people;
        this.dates = dates;
        this.deadlines = deadlines;
    }

    /** What of an action stands in its line. */
    private record Line(ActionRow action, String status, Block.Cell statusCell, String trend, @Nullable Integer done, @Nullable BigDecimal budget, @Nullable String owner) {

        String label() {
            return PortfolioSection.labeled(action.number(), action.title());
        }

        /** Pillars of several plans may share a name. */
        String heading() {
            return Objects.requireNonNullElse(action.pillar(), NO_PILLAR) + ", " + action.plan();
        }
    }

    @Override
    public String key() {
        return "all-actions";
    }

    @Override
    public String title() {
        return "Appendix: all actions";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO, PacketKind.PILLAR, PacketKind.AGENCY);
    }

    @Override
    public int position() {
        return 110;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<ActionRow> actions = actions(scope);
        if (actions.isEmpty()) {
            return SectionContent.nothing("The plan has no action here.");
        }
        YearMonth month = cycles.lastDue().map(CycleView::month).orElse(YearMonth.from(deadlines.today()).minusMonths(1));
        List<Line> lines = lines(actions, month);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose("%s, by pillar. The status is that of %s; the trend compares with the month before."
                .formatted(count(lines.size()), DateTexts.month(month))));
        Map<String, List<Line>> byPillar = lines.stream().collect(Collectors.groupingBy(Line::heading, LinkedHashMap::new, Collectors.toList()));
        List<List<Block.Cell>> all = lines.stream().map(this::cells).toList();
        byPillar.forEach((pillar, own) -> blocks.add(
                new Block.Table(pillar, COLUMNS, own.stream().map(this::cells).toList(), "No action.").filledLike(all)));
        return new SectionContent(blocks, lines.stream().flatMap(line -> facts(line).stream()).toList());
    }

    private static String count(int actions) {
        return actions == 1 ? "One action" : "All %,d actions".formatted(actions);
    }

    private List<ActionRow> actions(PacketScope scope) {
        ActionFilter filter = new ActionFilter(
                null,
                null,
                scope.pillar() == null ? null : new PillarId(scope.pillar()),
                null,
                scope.agency() == null ? null : new AgencyId(scope.agency()),
                null,
                null);
        List<ActionRow> actions = new ArrayList<>();
        String after = null;
        do {
            var page = register.list(filter, ActionOrder.BY_NUMBER, after, PAGE);
            actions.addAll(page.items());
            after = page.next();
        } while (after != null);
        return actions;
    }

    private List<Line> lines(List<ActionRow> actions, YearMonth month) {
        Map<ActionId, List<MonthStatus>> statuses = histories.statuses(ReportSpan.upTo(month, 2, ReportScope.ALL));
        Map<ActionId, ReportRow> reports = histories.rows(ReportSpan.upTo(month, 1, ReportScope.ALL)).stream()
                .collect(Collectors.toMap(ReportRow::action, Function.identity()));
        Map<ActionId, BigDecimal> budgets = tolerances.budgets();
        Map<String, String> names = actions.stream()
                .map(ActionRow::owner)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), people::nameOf));
        return actions.stream()
                .map(action -> line(action, month, statuses.getOrDefault(action.id(), List.of()), reports.get(action.id()), budgets.get(action.id()), names))
                .toList();
    }

    private static Line line(
            ActionRow action,
            YearMonth month,
            List<MonthStatus> history,
            @Nullable ReportRow report,
            @Nullable BigDecimal budget,
            Map<String, String> names) {
        MonthStatus last = history.isEmpty() || !history.getLast().month().equals(month) ? null : history.getLast();
        String status = last == null ? action.status().label() : last.status().label();
        Block.Cell cell = last == null ? Block.Cell.of(status) : Block.Cell.of(last.status().sign());
        Integer done = report == null ? null : report.percentComplete();
        return new Line(action, status, cell, Trend.of(history, month), done, budget, action.owner() == null ? null : names.get(action.owner()));
    }

    private List<Block.Cell> cells(Line line) {
        return List.of(
                Block.Cell.of(line.label()),
                Block.Cell.known(line.action().leadAgency()),
                Block.Cell.known(line.owner()),
                line.statusCell(),
                Block.Cell.of(line.trend()),
                Block.Cell.known(line.done() == null ? null : line.done() + "%"),
                Block.Cell.known(line.action().end() == null ? null : dates.date(line.action().end())),
                Block.Cell.known(line.budget() == null ? null : DollarTexts.text(line.budget())));
    }

    private List<Fact> facts(Line line) {
        List<Fact> facts = new ArrayList<>();
        String key = "action:" + line.action().id();
        add(facts, key, line, "Status", line.status());
        add(facts, key, line, "Owner", line.owner());
        add(facts, key, line, "Lead agency", line.action().leadAgency());
        add(facts, key, line, "End date", line.action().end() == null ? null : dates.date(line.action().end()));
        add(facts, key, line, "Budget", line.budget() == null ? null : DollarTexts.text(line.budget()));
        return facts;
    }

    private static void add(List<Fact> facts, String key, Line line, String attribute, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact("Actions", key, line.label(), attribute, value));
        }
    }
}
