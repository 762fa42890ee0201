package org.stathouse.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ChartKitTest {

    private static final Sign GREEN = new Sign("G", "Green", Hue.GREEN);
    private static final Sign RED = new Sign("R", "Red", Hue.RED);
    private static final Sign SILENT = new Sign("–", "Not reported", Hue.GRAY);

    private static final StackedColumns TREND = new StackedColumns(
            "Status <by> month", "More Red & fewer Green.", "Month", List.of("Jan 2027", "Feb 2027"),
            List.of(new StackedColumns.Layer(GREEN, List.of(40, 31)), new StackedColumns.Layer(RED, List.of(3, 12))));
    private static final HeatMap HEAT = new HeatMap(
            "Pillars", "Two pillars.", "Pillar", List.of(GREEN, RED, SILENT),
            List.of(new HeatMap.Row("Building Public Safety", List.of(9, 2, 0)), new HeatMap.Row("Clean and Healthy", List.of(0, 0, 0))));
    private static final StateStrip STRIP = new StateStrip(
            "History", "Three months.", "Month",
            List.of(new StateStrip.State("January 2027", "Jan", GREEN), new StateStrip.State("February 2027", "Feb", SILENT), new StateStrip.State("March 2027", "Mar", RED)));
    private static final TargetLine LINE = new TargetLine(
            "Homicides", "Below target.", "Quarter", "Homicides", List.of(point("Q1", "52"), new TargetLine.Point("Q2", null), point("Q3", "44.50")), new BigDecimal("60"));

    private static final TargetLine REVISED = new TargetLine(
            "Overdue", "Revised.", "Week", "Overdue",
            List.of(
                    new TargetLine.Point("W1", new BigDecimal("50"), new BigDecimal("40"), null),
                    new TargetLine.Point("W2", new BigDecimal("45"), new BigDecimal("40"), new BigDecimal("48")),
                    new TargetLine.Point("W3", null, new BigDecimal("30"), new BigDecimal("39"))),
            new BigDecimal("30"));

    private static final Bars BARS = new Bars(
            "Requests closed", "DPW closed most.", "Agency", "Closed, %",
            List.of(
                    new Bars.Bar("Department of Public Works", new BigDecimal("92.50"), new BigDecimal("90")),
                    new Bars.Bar("Housing", new BigDecimal("61"), new BigDecimal("75")),
                    new Bars.Bar("Law", BigDecimal.ZERO, null)));
    private static final Sparkline SPARK = new Sparkline(
            "Overdue tasks", "Fewer each month.", "Month", "Overdue",
            List.of(spark("Jan", "12"), spark("Feb", null), spark("Mar", "9"), spark("Apr", "7.0")));
    private static final RiskGrid GRID = new RiskGrid(
            "Risks", "Three open risks.", "Probability", "Impact", List.of(new RiskGrid.Step("2", "Likely"), new RiskGrid.Step("1", "Rare")),
            List.of(new RiskGrid.Step("1", "Minor"), new RiskGrid.Step("2", "Severe")),
            List.of(
                    List.of(new RiskGrid.Cell(GREEN, List.of()), new RiskGrid.Cell(RED, List.of("R-012", "R-015"))),
                    List.of(new RiskGrid.Cell(GREEN, List.of("R-003")), new RiskGrid.Cell(SILENT, List.of()))));

    static List<Chart> charts() {
        return List.of(TREND, HEAT, STRIP, LINE, REVISED, BARS, SPARK, GRID, five(), new Bars("Empty", "Nothing yet.", "Agency", "Count", List.of()),
                new Sparkline("Empty", "Nothing yet.", "Month", "Count", List.of()), new RiskGrid("Empty", "Nothing.", "Probability", "Impact", List.of(), List.of(), List.of()), new StackedColumns("Empty", "Nothing yet.", "Month", List.of(), List.of()),
                new StateStrip("Empty", "Nothing yet.", "Month", List.of()), new TargetLine("Empty", "Nothing yet.", "Month", "Count", List.of(), null),
                new HeatMap("Empty", "Nothing yet.", "Pillar", List.of(GREEN), List.of()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartIsWellFormedAndSaysInWordsWhatItShows(Chart chart) throws Exception {
        for (int width : new int[] {310, 760}) {
            Element svg = parse(chart.svg(width)).getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(text(svg, "title")).containsExactly(chart.title());
            assertThat(text(svg, "desc")).containsExactly(chart.description());
            assertThat(svg.getAttribute("aria-labelledby").split(" ")).allSatisfy(id -> assertThat(chart.svg(width)).contains("id=\"" + id + "\""));
            assertThat(svg.getAttribute("width")).isEqualTo(String.valueOf(width));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyRowOfTheTableHasACellForEachHeading(Chart chart) {
        assertThat(chart.table().rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(chart.table().head()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noLetterStandsOutsideTheDrawing(Chart chart) throws Exception {
        for (int width : new int[] {310, 760}) {
            Element svg = parse(chart.svg(width)).getDocumentElement();
            NodeList texts = svg.getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                double x = Double.parseDouble(text.getAttribute("x"));
                double wide = Svg.widthOf(text.getTextContent());
                double left = switch (text.getAttribute("text-anchor")) {
                    case "start" -> x;
                    case "middle" -> x - wide / 2;
                    default -> x - wide;
                };
                assertThat(left).as("left of %s", text.getTextContent()).isGreaterThan(-4);
                assertThat(left + wide).as("right of %s", text.getTextContent()).isLessThan(width + 4);
                assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, Double.parseDouble(svg.getAttribute("height")));
            }
        }
    }

    @Test
    void columnsShowLetterAndFigureSoThatColorIsNeverTheOnlySign() throws Exception {
        assertThat(text(parse(TREND.svg(760)).getDocumentElement(), "text")).contains("G 40", "G 31", "R 12", "Green", "Red", "Jan 2027");
    }

    @Test
    void everyStateButTheCalmOneHasItsOwnPattern() throws Exception {
        NodeList patterns = parse(HEAT.svg(760)).getElementsByTagName("pattern");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < patterns.getLength(); i++) {
            ids.add(((Element) patterns.item(i)).getAttribute("id"));
        }
        assertThat(ids).hasSize(2);
    }

    @Test
    void drawingsOfTwoWidthsShareNoIds() {
        assertThat(ids(TREND.svg(310))).doesNotContainAnyElementsOf(ids(TREND.svg(760))).hasSameSizeAs(ids(TREND.svg(760)));
    }

    @Test
    void drawsTheSameTextEachTime() {
        assertThat(HEAT.svg(760)).isEqualTo(HEAT.svg(760));
    }

    @Test
    void aCellIsTintedByItsPartOfTheRow() throws Exception {
        NodeList boxes = parse(HEAT.svg(760)).getElementsByTagName("rect");
        List<Double> tints = new ArrayList<>();
        for (int i = 0; i < boxes.getLength(); i++) {
            String opacity = ((Element) boxes.item(i)).getAttribute("fill-opacity");
            if (!opacity.isEmpty()) {
                tints.add(Double.valueOf(opacity));
            }
        }
        assertThat(tints.get(0)).isGreaterThan(tints.get(1));
        assertThat(tints.subList(2, 6)).containsOnly(0.0);
    }

    @Test
    void aHeatMapTellsTheTotalOfEachRowInItsTable() {
        assertThat(HEAT.table().head()).containsExactly("Pillar", "Green", "Red", "Not reported", "All");
        assertThat(HEAT.table().rows()).first().isEqualTo(List.of("Building Public Safety", "9", "2", "0", "11"));
    }

    @Test
    void aLineLeavesAGapWhereAFigureIsMissingAndNamesItsTarget() throws Exception {
        Element svg = parse(LINE.svg(760)).getDocumentElement();
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(LINE.svg(760)).doesNotContain("stroke-width=\"2.5\"");
        assertThat(text(svg, "text")).contains("Target 60", "44.5");
        assertThat(LINE.table().rows()).contains(List.of("Q2", "–", "60"));
    }

    @Test
    void aNarrowDrawingLeavesLabelsOutAndKeepsTheLast() throws Exception {
        List<String> months = IntStream.rangeClosed(1, 12).mapToObj(month -> "Month " + month).toList();
        List<Integer> counts = months.stream().map(month -> 3).toList();
        StackedColumns year = new StackedColumns("Year", "Twelve months.", "Month", months, List.of(new StackedColumns.Layer(GREEN, counts)));
        assertThat(text(parse(year.svg(310)).getDocumentElement(), "text")).contains("Month 12").doesNotContain("Month 11");
    }

    @Test
    void theAxisGoesUpInRoundSteps() {
        assertThat(Scale.upTo(0).marks()).containsExactly(0, 1);
        assertThat(Scale.upTo(5).marks()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Scale.upTo(65).marks()).containsExactly(0, 20, 40, 60, 80);
        assertThat(Scale.upTo(20_000).marks()).containsExactly(0, 5_000, 10_000, 15_000, 20_000);
    }

    @Test
    void refusesFiguresThatDoNotFitTheColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StackedColumns("T", "D", "Month", List.of("Jan"), List.of(new StackedColumns.Layer(GREEN, List.of(1, 2)))))
                .withMessageContaining("Green has 2 counts for 1 columns");
    }

    @Test
    void aTargetThatChangedIsDrawnInPiecesAndStandsBesideEachFigure() {
        assertThat(REVISED.svg(760).split("stroke-dasharray=\"6 4\"", -1)).hasSize(3);
        assertThat(REVISED.table().rows()).extracting(row -> row.get(2)).containsExactly("40", "40", "30");
    }

    @Test
    void aFigureThatWasRevisedOrWithdrawnShowsWhatStoodBefore() {
        assertThat(REVISED.table().head()).containsExactly("Week", "Overdue", "Target", "Before revision");
        assertThat(REVISED.table().rows()).extracting(row -> row.get(3)).containsExactly("–", "48", "39");
        assertThat(REVISED.svg(760)).contains("before it was revised or withdrawn");
        assertThat(LINE.table().head()).containsExactly("Quarter", "Homicides", "Target");
        assertThat(LINE.svg(760)).doesNotContain("revised");
    }

    @Test
    void barsTellTheirFiguresAndMarkTheirTargets() throws Exception {
        assertThat(BARS.table().head()).containsExactly("Agency", "Closed, %", "Target");
        assertThat(BARS.table().rows()).containsExactly(
                List.of("Department of Public Works", "92.5", "90"), List.of("Housing", "61", "75"), List.of("Law", "0", "–"));
        Element svg = parse(BARS.svg(330)).getDocumentElement();
        assertThat(text(svg, "text")).contains("92.5", "61", "0", "= target");
        assertThat(BARS.svg(330).split("stroke-width=\"3\"", -1)).as("two targets and the legend's mark").hasSize(4);
    }

    @Test
    void barsWithoutTargetsSayNothingOfThem() {
        Bars plain = new Bars("T", "D", "Agency", "Count", List.of(new Bars.Bar("Law", BigDecimal.TEN, null)));
        assertThat(plain.table().head()).containsExactly("Agency", "Count");
        assertThat(plain.svg(330)).doesNotContain("target");
    }

    @Test
    void barsBeginAtZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bars.Bar("Law", BigDecimal.ONE.negate(), null)).withMessage("Law is below zero: -1");
    }

    @Test
    void aSparklineShowsItsLastFigureAndLeavesAGap() throws Exception {
        assertThat(text(parse(SPARK.svg(330)).getDocumentElement(), "text")).containsExactly("7");
        assertThat(SPARK.svg(330).split("stroke-width=\"2.5\"", -1)).as("one line only, from March to April").hasSize(2);
        assertThat(SPARK.table().rows()).containsExactly(List.of("Jan", "12"), List.of("Feb", "–"), List.of("Mar", "9"), List.of("Apr", "7"));
    }

    @Test
    void aRiskGridShowsLevelAndCountInEachCellAndNamesTheRisksInItsTable() throws Exception {
        assertThat(text(parse(GRID.svg(330)).getDocumentElement(), "text")).contains("2", "1", "R", "G", "–", "Probability down, Impact across");
        assertThat(GRID.count()).isEqualTo(3);
        assertThat(GRID.table().rows()).containsExactly(
                List.of("2 Likely", "2 Severe", "Red", "2", "R-012, R-015"), List.of("1 Rare", "1 Minor", "Green", "1", "R-003"));
    }

    @Test
    void aRiskGridRefusesCellsThatDoNotFitItsScales() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskGrid("T", "D", "P", "I", List.of(new RiskGrid.Step("1", "Rare")), List.of(), List.of()));
    }

    /** Texts that would touch one another could not be read, least of all on paper at half a page's width. */
    @ParameterizedTest
    @MethodSource("charts")
    void noTwoLettersOverlapAtHalfAPagesWidth(Chart chart) throws Exception {
        NodeList texts = parse(chart.svg(330)).getDocumentElement().getElementsByTagName("text");
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Rectangle2D box = box((Element) texts.item(i));
            assertThat(boxes).as(texts.item(i).getTextContent()).noneMatch(box::intersects);
            boxes.add(box);
        }
    }

    /** As small as letters are at least, so that only what really touches counts. */
    private static Rectangle2D box(Element text) {
        double x = Double.parseDouble(text.getAttribute("x"));
        double wide = text.getTextContent().length() * Svg.FONT * 0.5;
        double left = switch (text.getAttribute("text-anchor")) {
            case "start" -> x;
            case "middle" -> x - wide / 2;
            default -> x - wide;
        };
        return new Rectangle2D.Double(left, Double.parseDouble(text.getAttribute("y")) - Svg.FONT * 0.7, wide, Svg.FONT * 0.7);
    }

    private static RiskGrid five() {
        List<RiskGrid.Step> rows = List.of(step("5", "Almost certain"), step("4", "Likely"), step("3", "Possible"), step("2", "Unlikely"), step("1", "Rare"));
        List<RiskGrid.Step> columns = List.of(step("1", "Negligible"), step("2", "Minor"), step("3", "Moderate"), step("4", "Major"), step("5", "Severe"));
        return new RiskGrid(
                "Matrix", "All levels.", "Probability", "Impact", rows, columns,
                rows.stream().map(row -> columns.stream().map(column -> new RiskGrid.Cell(RED, List.of("R-001"))).toList()).toList());
    }

    private static RiskGrid.Step step(String figure, String word) {
        return new RiskGrid.Step(figure, word);
    }

    private static Sparkline.Point spark(String time, @Nullable String value) {
        return new Sparkline.Point(time, value == null ? null : new BigDecimal(value));
    }

    private static TargetLine.Point point(String time, String value) {
        return new TargetLine.Point(time, new BigDecimal(value));
    }

    private static Set<String> ids(String svg) {
        Set<String> ids = new HashSet<>();
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"").matcher(svg);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private static List<String> text(Element svg, String element) {
        NodeList found = svg.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }

    private static Document parse(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
