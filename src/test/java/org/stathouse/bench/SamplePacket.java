package org.stathouse.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.page.PacketCover;
import org.stathouse.briefing.page.PacketPages;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.documents.Binding;
import org.stathouse.documents.DocumentKits;
import org.stathouse.documents.PdfBinder.Furniture;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;
import org.stathouse.shared.chart.StateStrip;
import org.stathouse.shared.chart.TargetLine;

/**
 * A SteerCo packet with so many pages of Red actions, as the product prints it: facts, history strip, recovery plan, milestones and four
 * KPI charts with their figures on each, in sections of ten.
 */
final class SamplePacket {

    private static final int ACTIONS_A_SECTION = 10;
    private static final Instant NOW = Instant.parse("2027-03-05T15:00:00Z");
    private static final Furniture FURNITURE = new Furniture("SteerCo 2027-03", "Final, version 1, as of Mar 5, 2027, 10:00 AM", "");
    private static final String PLAN = "The vendor\u2019s crews were not cleared for the site before the frost, so that two of four blocks wait for the "
            + "spring. The department moves the clearance to its own staff, orders the material in one lot and reports each second week.";

    private final DocumentKits kits = new DocumentKits(Clock.fixed(NOW, ZoneOffset.UTC));
    private final PacketPages pages = new PacketPages(kits.kit(), new DateTexts(ZoneId.of("America/New_York")));
    private final PacketCover cover;
    private final List<PacketPart> parts = new ArrayList<>();

    SamplePacket(int actions) {
        UUID meeting = new UUID(0, 1);
        Occasion occasion = new Occasion(
                PacketKind.STEERCO,
                meeting,
                new CaseRef("steerco-meeting", meeting),
                "steerco",
                "SteerCo 2027-03",
                "Monthly meeting, Wednesday, March 10, 2027",
                "SteerCo - Packet - 2027-03-10",
                LocalDate.of(2027, 3, 10),
                "steerco");
        this.cover = new PacketCover(occasion, Edition.FINAL, 1, NOW, null, "");
        for (int first = 0; first < actions; first += ACTIONS_A_SECTION) {
            List<Block> blocks = IntStream.range(first, Math.min(actions, first + ACTIONS_A_SECTION)).mapToObj(SamplePacket::action).toList();
            parts.add(new PacketPart.Told("Red actions from " + (first + 1), blocks));
        }
    }

    /** Makes the PDF, and says how many pages it has. */
    int print(OutputStream to) throws IOException {
        try (Binding binding = kits.binder().begin(pages.properties(cover), FURNITURE)) {
            for (PacketPart part : parts) {
                binding.part(part.title(), PacketPages.SECTION, pages.section(part));
            }
            binding.finish(PacketPages.FRONT, contents -> pages.front(cover, contents), to);
            return binding.pages();
        }
    }

    /** The same filled templates and style sheets, one after another as one page, each part on a sheet of its own. */
    String html() {
        StringBuilder page = new StringBuilder(preview(PacketPages.FRONT, pages.front(cover, List.of())));
        for (PacketPart part : parts) {
            String section = preview(PacketPages.SECTION, pages.section(part));
            String body = section.substring(section.indexOf('>', section.indexOf("<body")) + 1, section.indexOf("</body>"));
            String sheet = "<div style=\"break-before: page\">" + body + "</div>";
            page.insert(page.lastIndexOf("</body>"), sheet);
            if (part == parts.getFirst()) {
                page.insert(page.indexOf("</head>"), section, section.indexOf("<style"), section.lastIndexOf("</style>") + "</style>".length());
            }
        }
        return page.toString();
    }

    private String preview(String template, Map<String, Object> model) {
        return kits.kit().preview(template, pages.properties(cover), model);
    }

    private static Block action(int n) {
        List<Block> blocks = List.of(
                new Block.Facts(List.of(
                        new Block.Pair("Owner", "Dana Whitfield"),
                        new Block.Pair("Agency", "Department of Transportation"),
                        new Block.Pair("Red since", "Jan 14, 2027"),
                        new Block.Pair("Recovery plan due", "Apr " + (1 + n % 28) + ", 2027"))),
                new Block.Figures(List.of(strip(n))),
                new Block.Heading(3, "Recovery plan"),
                new Block.Prose(PLAN + "\n\n" + PLAN),
                new Block.Table(
                        "Milestones",
                        List.of(Block.Column.text("Milestone", 5), Block.Column.text("Owner", 3), Block.Column.figures("Due", 2)),
                        IntStream.rangeClosed(1, 6).mapToObj(row -> milestone(n, row)).toList(),
                        "No milestone."),
                new Block.Figures(IntStream.rangeClosed(1, 4).mapToObj(kpi -> (Chart) line(n, kpi)).toList()));
        return new Block.Page("PS-%03d Daylight every crosswalk near a school".formatted(n + 1), blocks);
    }

    private static List<Block.Cell> milestone(int action, int row) {
        return List.of(
                Block.Cell.of("Crews cleared for block " + row + " of action " + (action + 1)),
                Block.Cell.of("Department of Transportation"),
                Block.Cell.of("May " + row + ", 2027"));
    }

    private static StateStrip strip(int action) {
        Sign[] signs = {new Sign("G", "Green", Hue.GREEN), new Sign("A", "Amber", Hue.AMBER), new Sign("R", "Red", Hue.RED)};
        return new StateStrip(
                "Status over twelve months",
                "Green at first, Red at the end.",
                "Month",
                IntStream.rangeClosed(1, 12).mapToObj(month -> new StateStrip.State("2026-" + month, String.valueOf(month), signs[(action + month) % 3])).toList());
    }

    private static TargetLine line(int action, int kpi) {
        return new TargetLine(
                "Crossings daylighted, area " + kpi,
                "Twelve months, below the target in most.",
                "Month",
                "Crossings",
                IntStream.rangeClosed(1, 12).mapToObj(month -> new TargetLine.Point("M" + month, BigDecimal.valueOf(10 + (action * 7L + month * 5L + kpi) % 30))).toList(),
                BigDecimal.valueOf(25));
    }
}
