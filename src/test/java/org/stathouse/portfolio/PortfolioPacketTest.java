package org.stathouse.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.testing.PacketReading.facts;
import static org.stathouse.testing.PacketReading.rows;
import static org.stathouse.testing.PacketReading.table;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.SectionContent;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionRow;
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanActions;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.chart.HeatMap;
import org.stathouse.status.CycleView;
import org.stathouse.status.Rag;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What a packet tells of a pillar of the test's own is what the screens show of it. */
@IntegrationTest
class PortfolioPacketTest {

    private final Portfolio portfolio;
    private final PlanRegister register;
    private final StatusCycles cycles;
    private final SignIn signIn;
    private final TestClock clock;
    private final StatusJourney journey;
    private final PlanActions actions;
    private final PacketReading packet;
    private PillarId pillar;

    @Autowired
    PortfolioPacketTest(ApplicationContext context, Portfolio portfolio, PlanRegister register, StatusCycles cycles, SignIn signIn, TestClock clock) {
        this.portfolio = portfolio;
        this.register = register;
        this.cycles = cycles;
        this.signIn = signIn;
        this.clock = clock;
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.packet = new PacketReading(context);
    }

    @BeforeEach
    void newPillar() {
        pillar = actions.newPillar();
        journey.open(StatusJourney.FIRST);
    }

    @Test
    void theHeatMapCountsWhatThePortfolioPageCounts() {
        YearMonth month = dueMonth();
        journey.publish(action(), Rag.GREEN, month);
        journey.publish(action(), Rag.RED, month);
        journey.ask(action(), month);
        passDueDay(month);

        SectionContent content = collect("portfolio");

        PortfolioView page = signIn.as("tmo", () -> portfolio.overview(new PortfolioFilter(month, null, pillar.value(), null)));
        HeatMap map = PacketReading.blocks(content, Block.Figures.class).stream()
                .flatMap(figures -> figures.charts().stream())
                .filter(HeatMap.class::isInstance)
                .map(HeatMap.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(map).isEqualTo(PortfolioCharts.heatMap(page));
        assertThat(facts(content, "portfolio", "Green")).containsExactly("1");
        assertThat(facts(content, "portfolio", "Red")).containsExactly("1");
        assertThat(facts(content, "portfolio", "Not reported")).containsExactly("1");
        assertThat(rows(table(content, "The oldest last reports"))).hasSize(page.stalest().size());
    }

    @Test
    void theAppendixHasEveryActionOfThePillarWithStatusTrendAndEnd() {
        ActionId worse = action();
        YearMonth month = dueMonth();
        journey.publish(worse, Rag.GREEN, month.minusMonths(1));
        journey.publish(worse, Rag.RED, month);
        ActionId quiet = action();
        passDueDay(month);

        SectionContent content = collect("all-actions");

        List<ActionRow> known = signIn.as("tmo", () -> register.list(ActionFilter.ALL, ActionOrder.BY_NUMBER, null, 1).items());
        assertThat(known).isNotEmpty();
        List<List<String>> lines = PacketReading.blocks(content, Block.Table.class).stream().flatMap(table -> rows(table).stream()).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.stream().map(List::getFirst).collect(Collectors.toSet())).isEqualTo(Set.of(label(worse), label(quiet)));
        assertThat(lines).filteredOn(line -> line.getFirst().equals(label(worse))).singleElement().satisfies(line -> {
            assertThat(line).contains("Red", "Worse", "40%", "Dec 31, 2027", "Department of Finance");
        });
        assertThat(facts(content, "action:" + worse, "Status")).containsExactly("Red");
        assertThat(facts(content, "action:" + worse, "End date")).containsExactly("Dec 31, 2027");
    }

    @Test
    void columnsThatHoldNothingAreLeftOut() {
        action();

        Block.Table table = PacketReading.blocks(collect("all-actions"), Block.Table.class).getFirst();

        assertThat(table.columns()).extracting(Block.Column::name).doesNotContain("Budget", "Done", "Trend").contains("Action", "End date");
    }

    @Test
    void whoIsSilentStandsWithTheMonthsInARowAndTheLiaison() {
        YearMonth month = dueMonth();
        ActionId silent = action();
        journey.ask(silent, month.minusMonths(1));
        journey.ask(silent, month);
        ActionId reported = action();
        journey.publish(reported, Rag.GREEN, month);
        passDueDay(month);

        SectionContent content = collect("not-reported");

        assertThat(rows(table(content, "Actions without a report"))).singleElement().satisfies(row -> assertThat(row)
                .startsWith(label(silent))
                .contains("2 months"));
        PortfolioFilter same = new PortfolioFilter(month, null, pillar.value(), null);
        assertThat(signIn.as("tmo", () -> portfolio.silent(same, null, 200)).items()).extracting(row -> row.action()).containsExactly(silent);
    }

    @Test
    void anEmptyPillarSaysSo() {
        assertThat(PacketReading.blocks(collect("all-actions"))).containsExactly(new Block.Prose("The plan has no action here."));
        assertThat(PacketReading.blocks(collect("kpis-off-target"))).singleElement().isInstanceOf(Block.Prose.class);
        assertThat(PacketReading.blocks(collect("red-actions"))).containsExactly(new Block.Prose("No red case is open."));
        assertThat(PacketReading.blocks(collect("raid"))).singleElement().isInstanceOf(Block.Prose.class);
    }

    private SectionContent collect(String key) {
        return packet.of(key, PacketKind.PILLAR, pillar.value());
    }

    private ActionId action() {
        return actions.add(pillar, actions.liaisonsAgency(), PlanActions.OWNER, PlanActions.START, PlanActions.END);
    }

    private String label(ActionId action) {
        var view = actions.view(action);
        return view.number() == null ? view.title() : view.number() + " " + view.title();
    }

    private void passDueDay(YearMonth month) {
        clock.moveTo(month.plusMonths(1).atDay(28), LocalTime.of(18, 0));
    }

    /** A month whose cycle is the last one that is due once the clock is moved behind it. */
    private YearMonth dueMonth() {
        YearMonth last = signIn.as("tmo", () -> cycles.list()).stream()
                .map(CycleView::month)
                .filter(month -> month.isBefore(YearMonth.of(2080, 1)))
                .findFirst()
                .filter(month -> month.isAfter(YearMonth.of(2027, 6)))
                .orElse(YearMonth.of(2027, 6));
        journey.open(last.plusMonths(1));
        journey.open(last.plusMonths(2));
        return last.plusMonths(2);
    }
}
