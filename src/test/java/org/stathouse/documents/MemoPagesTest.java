package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.TargetLine;
import org.stathouse.stat.memo.Memo;
import org.stathouse.stat.memo.Memo.Block;
import org.stathouse.stat.memo.Memo.Fact;
import org.stathouse.stat.memo.Memo.Facts;
import org.stathouse.stat.memo.Memo.Items;
import org.stathouse.stat.memo.Memo.Line;
import org.stathouse.stat.memo.Memo.Measure;
import org.stathouse.stat.memo.Memo.Points;
import org.stathouse.stat.memo.Memo.Prose;
import org.stathouse.stat.memo.Memo.Section;
import org.stathouse.stat.memo.MemoKind;

/** The memos of Stats as PDF. */
class MemoPagesTest {

    private static final PdfKit KIT = new HtmlPdfKit(new Typesetter(Clock.fixed(Instant.parse("2027-03-10T15:00:00Z"), ZoneOffset.UTC)));

    private static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private static byte[] render(Memo memo) {
        return KIT.render("memos/memo", new DocumentProperties(memo.title(), "A memo.", "en-US"), Map.of("memo", memo));
    }

    private static Memo memo(MemoKind kind, int items) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Focus", List.of(new Prose("Illegal dumping in the alleys of the Eastern district.\n\nÀ l’été, rats."))));
        sections.add(new Section("Questions", List.of(new Points(List.of("Why did <script>alert(1)</script> rise & fall?", LONG_WORD)))));
        sections.add(new Section("Measures", List.of(measure())));
        sections.add(new Section("Open items", items == 0 ? List.of(new Prose("No item of this Stat is open.")) : table(items)));
        sections.add(new Section("Dates", List.of(new Facts(List.of(new Fact("Agencies’ memos", "Kept: in time by Mar 8, 2027."))))));
        return new Memo(kind, "CleanStat", LocalDate.of(2027, 3, 10), List.of(new Fact("Session", "CLEANSTAT-2027-05")), sections);
    }

    private static List<Block> table(int items) {
        return List.of(new Items("Department of Public Works", IntStream.rangeClosed(1, items).mapToObj(MemoPagesTest::line).toList()));
    }

    private static Line line(int number) {
        String[] states = {"○ White: not due", "◐ Yellow: in progress", "■ Red: overdue or not received", "✓ Green: closed with evidence"};
        String[] state = states[number % 4].split(" ", 2);
        String task = number == 2 ? "Sweep every alley between Monument Street and ".repeat(7).substring(0, 300) : number == 3 ? LONG_WORD : "Report the backlog of requests " + number;
        return new Line(
                "CLEANSTAT-2027-05-%02d".formatted(number), task, number == 4 ? LONG_WORD : "Olivia Owens", "Department of Public Works", "Memo",
                "The memo as a file", "Mar 24, 2027", number % 2 == 0 ? "first agreed for Mar 3, 2027" : "", state[1], state[0]);
    }

    private static Measure measure() {
        Chart chart = new TargetLine(
                "Requests closed in time", "The share fell from 91 to 84 percent.", "Month", "Closed in time, %",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new TargetLine.Point("2026-%02d".formatted(month), month == 5 ? null : BigDecimal.valueOf(80 + month)))
                        .toList(),
                BigDecimal.valueOf(90));
        return new Measure(
                "Requests closed in time", List.of(new Fact("Target", "90 %"), new Fact("Source", "311 service requests")), chart.svg(620),
                chart.description(), chart.table().head(), chart.table().rows());
    }

    @Test
    void everyKindConformsWithoutAndWithManyItems() {
        for (MemoKind kind : MemoKind.values()) {
            assertConforms(render(memo(kind, 0)));
        }
        assertConforms(render(memo(MemoKind.PRE_MEMO, 60)));
    }

    @Test
    void tellsEveryItemWithItsColorInAWord() {
        String text = PdfText.of(render(memo(MemoKind.PRE_MEMO, 60))).replace(" ", "");
        for (int number = 1; number <= 60; number++) {
            assertThat(text).contains("CLEANSTAT-2027-05-%02d".formatted(number));
        }
        assertThat(text).contains("■Red:", "✓Green:", "○White:", "◐Yellow:");
    }
}
