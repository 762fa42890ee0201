package org.stathouse.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.testing.PacketReading.facts;
import static org.stathouse.testing.PacketReading.rows;
import static org.stathouse.testing.PacketReading.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.SectionContent;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.KpiDefinition;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.StateStrip;
import org.stathouse.shared.chart.TargetLine;
import org.stathouse.status.CycleView;
import org.stathouse.status.KpiReading;
import org.stathouse.status.Rag;
import org.stathouse.status.Rating;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportMilestone;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.StatusJourney;
import org.stathouse.status.SubmitReport;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.PacketReading;
import org.stathouse.testing.SignIn;

/** The pages of Red actions hold what their cases and reports hold, and there is one for each open case. */
@IntegrationTest
class RedPacketTest {

    private final RedCaseRegister register;
    private final Reports reports;
    private final StatusCycles cycles;
    private final KpiDefinitions kpis;
    private final SignIn signIn;
    private final RedCaseJourney walk;
    private final StatusJourney status;
    private final PlanActions actions;
    private final PacketReading packet;
    private PillarId pillar;

    @Autowired
    RedPacketTest(
            ApplicationContext context, RedCaseRegister register, Reports reports, StatusCycles cycles, KpiDefinitions kpis, SignIn signIn) {
        this.register = register;
        this.reports = reports;
        this.cycles = cycles;
        this.kpis = kpis;
        this.signIn = signIn;
        this.walk = new RedCaseJourney(context);
        this.status = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.packet = new PacketReading(context);
    }

    @BeforeEach
    void newPillar() {
        pillar = actions.newPillar();
        status.open(StatusJourney.FIRST);
    }

    @Test
    void thereIsOnePageForEachOpenCaseAndNoneForAClosedOne() {
        UUID first = walk.opened(action());
        UUID second = walk.planned(action());
        UUID closed = walk.opened(action());
        walk.complete("tmo", closed, "adjudication/validate", new ValidateRed(false, "Met the owner.", Rag.AMBER, "A delivery had come."));

        SectionContent content = collect();

        List<RedCaseRow> open = signIn.as("tmo", () -> register.list(
                        new RedCaseFilter(Set.of(), pillar.value(), null, null, false, false), null, 200)
                .items().stream()
                .filter(row -> row.stage() != RedCaseStage.CLOSED)
                .toList());
        assertThat(open).extracting(RedCaseRow::id).containsExactlyInAnyOrder(first, second);
        assertThat(PacketReading.blocks(content, Block.Page.class))
                .extracting(Block.Page::title)
                .containsExactlyInAnyOrderElementsOf(open.stream().map(RedCaseRow::title).toList());
        assertThat(rows(table(content, "Open red cases"))).hasSize(2);
        assertThat(facts(content, "red:" + second, "Stage")).containsExactly(walk.view(second).stage().label());
    }

    @Test
    void thePageHasTheAskTheOptionsWithTheirCostAndTheDatedSteps() {
        UUID id = walk.planned(action());

        SectionContent content = collect();

        RecoveryPlanForm plan = walk.view(id).plans().getFirst().plan();
        assertThat(PacketReading.blocks(content, Block.Callout.class)).containsExactly(
                new Block.Callout("Decision asked of SteerCo", String.valueOf(plan.decisionAsked())));
        assertThat(rows(table(content, "Options"))).containsExactly(List.of("Air freight", "$120,000"), List.of("Another supplier", "no cost"));
        assertThat(rows(table(content, "Steps to Green"))).singleElement().satisfies(row -> assertThat(row).contains("Order the freight", "Dec 1, 2027"));
        assertThat(PacketReading.blocks(content, Block.Prose.class))
                .extracting(Block.Prose::text)
                .contains("Cause: " + plan.cause(), "If nothing is done: " + plan.effect());
    }

    @Test
    void withoutAPlanItSaysWhatComesNext() {
        walk.opened(action());

        assertThat(PacketReading.blocks(collect(), Block.Callout.class)).singleElement().satisfies(callout -> {
            assertThat(callout.label()).isEqualTo("Next step");
            assertThat(callout.text()).startsWith("TMO validates the Red rating with the owner by ");
        });
    }

    @Test
    void historyMilestonesAndKpisAreThoseOfTheReports() {
        ActionId action = action();
        KpiId kpi = signIn.as("tmo", () -> kpis.add(
                "Response time " + UUID.randomUUID(),
                new KpiDefinition("Minutes to arrival", "Mean", "CAD", "Monthly", "Decrease", "12", 2025, "8", 2027),
                "test"));
        signIn.as("tmo", () -> {
            kpis.measure(action, kpi);
            return null;
        });
        YearMonth month = signIn.as("tmo", () -> cycles.current()).map(CycleView::month).orElseThrow();
        publish(action, month.minusMonths(1), kpi, "9.5");
        publish(action, month, kpi, "10");

        SectionContent content = collect();

        List<Chart> charts = PacketReading.blocks(content, Block.Figures.class).stream().flatMap(figures -> figures.charts().stream()).toList();
        StateStrip strip = (StateStrip) charts.getFirst();
        assertThat(strip.states()).extracting(state -> state.sign().label()).containsExactly("Red", "Red");
        TargetLine line = (TargetLine) charts.getLast();
        assertThat(line.points()).extracting(TargetLine.Point::value).containsExactly(new BigDecimal("9.5"), new BigDecimal("10"));
        assertThat(line.target()).isEqualByComparingTo("8");
        assertThat(rows(table(content, "KPIs"))).singleElement().satisfies(row -> assertThat(row).contains("10", "8", "25%"));
        assertThat(rows(table(content, "Milestones"))).containsExactly(
                List.of("Lease signed", "Mar 1, 2026", "Jun 1, 2028", "Late"), List.of("Doors open", "Jan 1, 2100", "–", "Ahead"));
        SectionContent off = packet.of("kpis-off-target", PacketKind.PILLAR, pillar.value());
        assertThat(rows(table(off, "KPIs whose last figure"))).hasSize(1);
        assertThat(facts(off, "kpi:" + kpi + "/" + action, "Last figure")).containsExactly("10 (FY27)");
        assertThat(facts(off, "kpi:" + kpi + "/" + action, "Target")).containsExactly("Missed");
    }

    @Test
    void theBriefOfAnActionTellsOfItsCaseOnly() {
        ActionId action = action();
        UUID id = walk.planned(action);
        walk.opened(action());

        SectionContent content = packet.of("red-case", PacketKind.ACTION, action.value());

        assertThat(content.facts()).extracting(fact -> fact.key()).containsOnly("red:" + id);
        assertThat(PacketReading.blocks(packet.of("red-case", PacketKind.ACTION, action().value())))
                .containsExactly(new Block.Prose("This action has no open red case."));
    }

    private void publish(ActionId action, YearMonth month, KpiId kpi, String figure) {
        UUID report = status.ask(action, month);
        ReportView asked = status.view(report);
        ReportForm red = status.form(asked, Rag.RED);
        ReportForm form = new ReportForm(
                red.schedule(), Rating.of(Rag.RED), red.budget(), red.resources(), red.percentComplete(), red.actionStatus(), red.forecastEnd(), null, null,
                red.done(), red.next(), red.blocked(),
                List.of(
                        new ReportMilestone("Doors open", LocalDate.of(2100, 1, 1), null, false),
                        new ReportMilestone("Lease signed", LocalDate.of(2026, 3, 1), LocalDate.of(2028, 6, 1), false)),
                List.of(new KpiReading(kpi, "FY27", new BigDecimal(figure), new BigDecimal("8"), null)),
                List.of(), Set.of(), red.toGreen(), red.greenBy());
        signIn.as(PlanActions.OWNER, () -> reports.submit(report, new SubmitReport(asked.version(), form)));
        status.accept(report);
    }

    private SectionContent collect() {
        return packet.of("red-actions", PacketKind.PILLAR, pillar.value());
    }

    private ActionId action() {
        return actions.add(pillar, actions.liaisonsAgency(), PlanActions.OWNER, PlanActions.START, PlanActions.END);
    }
}
