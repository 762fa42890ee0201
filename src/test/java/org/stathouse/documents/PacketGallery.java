package org.stathouse.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Block.Callout;
import org.stathouse.briefing.Block.Cell;
import org.stathouse.briefing.Block.Column;
import org.stathouse.briefing.Block.Facts;
import org.stathouse.briefing.Block.Figures;
import org.stathouse.briefing.Block.Heading;
import org.stathouse.briefing.Block.Page;
import org.stathouse.briefing.Block.Pair;
import org.stathouse.briefing.Block.Points;
import org.stathouse.briefing.Block.Prose;
import org.stathouse.briefing.Block.Table;
import org.stathouse.briefing.Block.Together;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.page.PacketCover;
import org.stathouse.shared.CaseRef;
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

/** Every kind of page that a packet can have, with the texts that are hard to print. */
final class PacketGallery {

    static final Sign GREEN = new Sign("G", "Green", Hue.GREEN);
    static final Sign AMBER = new Sign("A", "Amber", Hue.AMBER);
    static final Sign RED = new Sign("R", "Red", Hue.RED);
    static final Sign SILENT = new Sign("–", "Not reported", Hue.GRAY);

    static final String LONG_TITLE = "Coordinate the eastern district’s response to illegal dumping across alleys, vacant lots and storm drains ".repeat(3).substring(0, 300);
    static final String LONG_WORD = "https://example.org/" + "abcdefghij".repeat(28);

    private PacketGallery() {}

    static PacketCover cover() {
        UUID meeting = new UUID(0, 1);
        Occasion occasion = new Occasion(
                PacketKind.STEERCO, meeting, new CaseRef("meeting", meeting), "steerco", "SteerCo 2027-03",
                "Monthly meeting, Wednesday, March 10, 2027, 10:00 AM, City Hall", "SteerCo - Packet - 2027-03-10", LocalDate.of(2027, 3, 10), "meetings/1");
        return new PacketCover(
                occasion, Edition.DRAFT, 2, Instant.parse("2027-03-07T14:00:00Z"), Instant.parse("2027-02-07T14:00:00Z"),
                "Version 1, as of Mar 5, 2027, 9:00 AM EST");
    }

    static List<Block> decisions() {
        return List.of(new Prose("Two decisions are asked."), decision("Accept the recovery plan of PS-01 Group Violence Reduction"), decision(LONG_TITLE));
    }

    static Page decision(String title) {
        return new Page(title, List.of(
                new Callout("Decision asked", "Accept the recovery plan of PS-01 Group Violence Reduction, with $ 420,000 from the contingency and one more analyst until June."),
                new Facts(List.of(
                        new Pair("Action", "PS-01 Group Violence Reduction"), new Pair("Status", "Red", RED), new Pair("Asked by", "Olivia Owens, Mayor’s Office of Neighborhood Safety"),
                        new Pair("Decide by", "Mar 10, 2027"))),
                new Heading(2, "Options"),
                new Table("Options and what they cost", List.of(Column.text("Option", 22), Column.text("What it means", 48), Column.figures("Cost", 14), Column.text("Back to Green", 16)),
                        List.of(
                                row("1 Accept the plan", "One analyst more and weekly call-ins in the Western and Eastern districts from April.", "$ 420,000", "June 2027"),
                                row("2 Re-scope", "Keep to the Western district this year; the Eastern district begins in fiscal year 2028.", "$ 0", "May 2027"),
                                row("3 Pause", "Stop until the grant is renewed. Two staff members move to other work.", "– $ 96,000", "Not known")),
                        "No options are named."),
                new Heading(2, "Recommendation"),
                new Prose("Option 1. The plan keeps the district pattern that works, and the money is there. The Pillar Champion agrees."),
                new Heading(2, "Cost of delay"),
                new Prose("Each month without the second district costs about 4 shootings against the goal, and the grant’s match lapses on Apr 30, 2027.")));
    }

    static List<Block> redAction() {
        return List.of(new Page("PS-01 Group Violence Reduction", List.of(
                new Facts(List.of(
                        new Pair("Owner", "Olivia Owens"), new Pair("Pillar", "Building Public Safety"), new Pair("Red since", "Feb 3, 2027, second time in a row"),
                        new Pair("Stage", "Recovery plan with the Pillar Champion"))),
                new Figures(List.of(strip())),
                new Heading(2, "Recovery plan"),
                new Prose("Cause: two of five outreach posts have been vacant since November.\n\nIf nothing is done, the goal of 15 % fewer shootings is missed by about a third."),
                new Table("Steps to Green", List.of(Column.text("Step", 52), Column.text("Who", 24), Column.figures("Due", 16), Column.text("Done", 8)),
                        List.of(
                                row("Post both jobs again with the new pay grade", "HR, Dana Hill", "Mar 15, 2027", "Yes"),
                                row("Borrow two workers from Safe Streets", "MONSE", "Mar 22, 2027", "No"),
                                row("Hold call-ins in both districts", "Olivia Owens", "Apr 12, 2027", "No")), "No steps."),
                new Table("Milestones", List.of(Column.text("Milestone", 52), Column.figures("Planned", 16), Column.figures("Now", 16), Column.text("Status", 16)),
                        List.of(
                                List.of(Cell.of("Outreach team complete"), Cell.of("Jan 31, 2027"), Cell.of("Apr 30, 2027"), Cell.of(RED)),
                                List.of(Cell.of("Second district begins"), Cell.of("Apr 1, 2027"), Cell.of("Apr 12, 2027"), Cell.of(AMBER)),
                                List.of(Cell.of("Report of the first half year"), Cell.of("Jul 15, 2027"), Cell.of("Jul 15, 2027"), Cell.of(GREEN))), "No milestone."),
                new Figures(List.of(line("Shootings, by month", 12), line("Call-ins held", 6))))));
    }

    static List<Block> portfolio() {
        return List.of(
                new Figures(List.of(heat())),
                new Figures(List.of(trend())),
                new Heading(2, "Risks and agencies"),
                new Figures(List.of(risks())),
                new Figures(List.of(bars(), risks())),
                new Figures(List.of(sparkline(), bars())));
    }

    static List<Block> everything() {
        return List.of(
                new Heading(2, "Difficult texts"),
                new Prose("Accents: Nguyễn Thị Hương, Żółć Čapek Ünal, Ελένη Παπαδοπούλου, Олена Шевченко.\n\nMarkup as text: <script>alert('x')</script> & \"quotes\"."),
                new Prose("Hebrew: שלום עולם (2027). Arabic: مرحبا بالعالم 15 % في بالتيمور. Mixed: The word مرحبا means hello, שלום too; 3 of 5."),
                new Prose("اجتماع لجنة التوجيه في 10 March 2027 (نسخة 2): تم قبول 15 % من الخطة."),
                new Prose("ישיבת ועדת ההיגוי, City Hall, בשעה 10:00 (גרסה 2)."),
                new Prose("Emoji: 😀 ✅ 🚒 🏛️ 👍🏽. CJK: 你好."),
                new Heading(3, "A long word"),
                new Prose(LONG_WORD),
                new Points(List.of("A short point", LONG_TITLE, "A point with a word: " + LONG_WORD)),
                new Heading(2, "Facts and callouts"),
                new Callout("Why it matters", "First paragraph.\n\nSecond paragraph with " + LONG_WORD.substring(0, 120)),
                new Facts(List.of(new Pair("Status", "Amber", AMBER), new Pair("A label that is rather long for its column, but stands", LONG_TITLE), new Pair("Notes", "One line\nand another"))),
                new Together(List.of(new Heading(2, "Together"), new Prose("This stays with the table."), statuses(6))),
                new Heading(2, "Two charts and one more"),
                new Figures(List.of(line("Requests closed in time", 12), line("Overdue", 8), strip())));
    }

    static List<Block> longTable(int rows) {
        return List.of(new Heading(2, "All actions"), statuses(rows));
    }

    static Table statuses(int rows) {
        Sign[] signs = {GREEN, AMBER, RED, SILENT};
        return new Table(
                "Actions and their status", List.of(Column.text("Action", 12), Column.text("Title", 40), Column.text("Owner", 18), Column.text("Status", 16), Column.figures("Spent", 14)),
                IntStream.rangeClosed(1, rows).mapToObj(i -> List.of(
                                Cell.of("CH-%03d".formatted(i)), Cell.of(i % 17 == 5 ? LONG_TITLE : "Sweep the alleys of the Eastern district " + i),
                                Cell.of("Olivia Owens"), Cell.of(signs[i % 4]), Cell.of("$ %,d".formatted(i * 12_345))))
                        .toList(), "No action.");
    }

    static HeatMap heat() {
        List<String> pillars = List.of("Building Public Safety", "Prioritizing Our Youth", "Clean and Healthy Communities", "Equitable Neighborhood Development", "Responsible Stewardship of City Resources");
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int i = 0; i < pillars.size(); i++) {
            rows.add(new HeatMap.Row(pillars.get(i), List.of(9 - i, 2 + i, i % 3, 1, 0)));
        }
        return new HeatMap("Actions by pillar and status, February 2027", "Of 65 actions 35 are Green, 20 Amber, 4 Red; 5 are not reported.", "Pillar",
                List.of(GREEN, AMBER, RED, SILENT, new Sign("D", "Done", Hue.TEAL)), rows);
    }

    static StackedColumns trend() {
        List<String> months = List.of("Sep 2026", "Oct 2026", "Nov 2026", "Dec 2026", "Jan 2027", "Feb 2027");
        return new StackedColumns("Actions by status, month by month", "From Sep 2026 to Feb 2027 Red fell from 7 to 4.", "Month", months,
                List.of(layer(GREEN, 30, 31, 31, 33, 34, 35), layer(AMBER, 18, 19, 20, 20, 21, 20), layer(RED, 7, 7, 6, 5, 5, 4), layer(SILENT, 10, 8, 8, 7, 5, 6)));
    }

    static StateStrip strip() {
        String[] months = {"Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"};
        Sign[] signs = {GREEN, GREEN, GREEN, AMBER, AMBER, GREEN, AMBER, AMBER, SILENT, AMBER, RED, RED};
        return new StateStrip("Status, last 12 months", "Amber since September 2026, Red since January 2027.", "Month",
                IntStream.range(0, 12).mapToObj(i -> new StateStrip.State(months[i] + (i < 10 ? " 2026" : " 2027"), months[i], signs[i])).toList());
    }

    static TargetLine line(String title, int points) {
        return new TargetLine(title, "The figure rose from 81 to 92; the target of 90 was reached in the last month.", "Month", title,
                IntStream.rangeClosed(1, points)
                        .mapToObj(month -> new TargetLine.Point("2026-%02d".formatted(month), month == 5 ? null : BigDecimal.valueOf(80 + month)))
                        .toList(), BigDecimal.valueOf(90));
    }

    static List<Chart> charts() {
        return List.of(heat(), trend(), strip(), line("Requests closed in time", 12), risks(), bars(), sparkline());
    }

    static RiskGrid risks() {
        Sign low = new Sign("L", "Low", Hue.GREEN);
        Sign moderate = new Sign("M", "Moderate", Hue.AMBER);
        Sign high = new Sign("H", "High", Hue.GRAY);
        Sign extreme = new Sign("E", "Extreme", Hue.RED);
        List<RiskGrid.Step> rows = List.of(
                new RiskGrid.Step("5", "Almost certain"), new RiskGrid.Step("4", "Likely"), new RiskGrid.Step("3", "Possible"), new RiskGrid.Step("2", "Unlikely"),
                new RiskGrid.Step("1", "Rare"));
        List<RiskGrid.Step> columns = List.of(
                new RiskGrid.Step("1", "Negligible"), new RiskGrid.Step("2", "Minor"), new RiskGrid.Step("3", "Moderate"), new RiskGrid.Step("4", "Major"),
                new RiskGrid.Step("5", "Severe"));
        List<List<RiskGrid.Cell>> cells = new ArrayList<>();
        for (int probability = 5; probability >= 1; probability--) {
            List<RiskGrid.Cell> row = new ArrayList<>();
            for (int impact = 1; impact <= 5; impact++) {
                int score = probability * impact;
                Sign level = score >= 15 ? extreme : score >= 9 ? high : score >= 4 ? moderate : low;
                row.add(new RiskGrid.Cell(level, score % 4 == 0 ? List.of("R-0%02d".formatted(score), "R-1%02d".formatted(score)) : List.of()));
            }
            cells.add(row);
        }
        return new RiskGrid("Open risks by probability and impact", "14 risks are open, 4 of them extreme.", "Probability", "Impact", rows, columns, cells);
    }

    static Bars bars() {
        return new Bars("Requests closed in time, by agency", "Public Works and Law reached the target of 90 %.", "Agency", "In time, %", List.of(
                bar("Department of Public Works", "92"), bar("Housing and Community Development", "81.5"), bar("Law", "97"), bar("Police", "64")));
    }

    private static Bars.Bar bar(String agency, String share) {
        return new Bars.Bar(agency, new BigDecimal(share), BigDecimal.valueOf(90));
    }

    static Sparkline sparkline() {
        return new Sparkline("Overdue tasks", "Overdue tasks fell from 31 to 12.", "Month", "Overdue",
                IntStream.rangeClosed(1, 9).mapToObj(month -> new Sparkline.Point("2026-%02d".formatted(month), BigDecimal.valueOf(33 - month * month / 4 - month % 2))).toList());
    }

    private static StackedColumns.Layer layer(Sign sign, Integer... counts) {
        return new StackedColumns.Layer(sign, List.of(counts));
    }

    private static List<Cell> row(String... texts) {
        return Arrays.stream(texts).map(Cell::of).toList();
    }
}
