package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.chart.Bars;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.HeatMap;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.RiskGrid;
import org.stathouse.shared.chart.Sign;
import org.stathouse.shared.chart.Sparkline;
import org.stathouse.shared.chart.StackedColumns;
import org.stathouse.shared.chart.StateStrip;
import org.stathouse.shared.chart.TargetLine;

class SnapshotJsonTest {

    private static final Sign RED = new Sign("R", "Red", Hue.RED);

    private final SnapshotJson json = new SnapshotJson();

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockComesBackAsItWasKept(Block block) {
        SectionContent content = new SectionContent(List.of(block), List.of(new Fact("Actions", "action:1", "PS-01", "Status", "Red")));

        assertThat(json.read(json.write(content))).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartComesBackAsItWasKept(Chart chart) {
        SectionContent content = SectionContent.of(List.of(new Block.Figures(List.of(chart))));

        assertThat(json.read(json.write(content))).isEqualTo(content);
    }

    @Test
    void noBlockAndNoChartIsMissingHere() {
        assertThat(blocks().<Class<?>>map(Block::getClass).collect(Collectors.toSet())).containsExactlyInAnyOrder(permitted(Block.class));
        assertThat(charts().<Class<?>>map(Chart::getClass).collect(Collectors.toSet())).containsExactlyInAnyOrder(permitted(Chart.class));
    }

    @Test
    void blocksAreKeptUnderLastingNamesAndNotUnderThoseOfClasses() {
        String kept = json.write(SectionContent.nothing("No action is Red."));

        assertThat(kept).contains("\"block\":\"prose\"").doesNotContain("org.stathouse");
    }

    @Test
    void whatALaterVersionOfTheProgramKeptBesideItIsPassedOver() {
        String later = "{\"blocks\":[{\"block\":\"prose\",\"text\":\"Said\",\"tone\":\"calm\"}],\"facts\":[],\"more\":1}";

        assertThat(json.read(later).blocks()).containsExactly(new Block.Prose("Said"));
    }

    private static Class<?>[] permitted(Class<?> sealedType) {
        return Arrays.stream(sealedType.getPermittedSubclasses()).toArray(Class<?>[]::new);
    }

    private static Stream<Block> blocks() {
        Block prose = new Block.Prose("Long \u202Etext\u202C, 😀, <script>alert(1)</script>\n\nand “more”.");
        return Stream.of(
                new Block.Heading(2, "Actions"),
                prose,
                new Block.Callout("Decision asked", "Approve."),
                new Block.Points(List.of("One", "Two")),
                new Block.Facts(List.of(new Block.Pair("Owner", "Olive"), new Block.Pair("Status", "Red", RED))),
                new Block.Table(
                        "Milestones",
                        List.of(Block.Column.text("Name", 3), Block.Column.figures("Days", 1)),
                        List.of(List.of(Block.Cell.of("Hire"), Block.Cell.of(RED))),
                        "None."),
                new Block.Figures(List.of()),
                new Block.Page("PS-01", List.of(prose)),
                new Block.Together(List.of(new Block.Heading(3, "Small"), prose)),
                new Block.Exhibit("Memo", UUID.randomUUID(), true));
    }

    private static Stream<Chart> charts() {
        return Stream.of(
                new Bars("Turnout", "One bar.", "Agency", "Percent", List.of(new Bars.Bar("DPW", new BigDecimal("41.5"), new BigDecimal("50")))),
                new Sparkline("Trend", "Falls.", "Month", "Days", List.of(new Sparkline.Point("Jan", new BigDecimal("3")), new Sparkline.Point("Feb", null))),
                new RiskGrid(
                        "Risks",
                        "One.",
                        "Probability",
                        "Impact",
                        List.of(new RiskGrid.Step("5", "Almost certain")),
                        List.of(new RiskGrid.Step("4", "Major")),
                        List.of(List.of(new RiskGrid.Cell(RED, List.of("R-012"))))),
                new HeatMap("Pillars", "One row.", "Pillar", List.of(RED), List.of(new HeatMap.Row("Safety", List.of(3)))),
                new StackedColumns("Months", "One.", "Month", List.of("Jan"), List.of(new StackedColumns.Layer(RED, List.of(2)))),
                new StateStrip("History", "Red once.", "Month", List.of(new StateStrip.State("January 2027", "Jan", RED))),
                new TargetLine(
                        "Response",
                        "Rises.",
                        "Quarter",
                        "Minutes",
                        List.of(
                                new TargetLine.Point("Q1", new BigDecimal("7.50"), null, new BigDecimal("7.2")),
                                new TargetLine.Point("Q2", null, new BigDecimal("8"), null)),
                        new BigDecimal("8.0")));
    }
}
