package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.page.PacketPages;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Chart;

/** How packets look, on every kind of page. */
class PacketPagesTest {

    private static final PdfKit KIT = new HtmlPdfKit(new Typesetter(Clock.fixed(Instant.parse("2027-03-07T14:00:00Z"), ZoneOffset.UTC)));
    private static final PacketPages PAGES = new PacketPages(KIT, new DateTexts(ZoneId.of("America/New_York")));

    private static byte[] print(String title, List<Block> blocks) {
        return render(PacketPages.SECTION, PAGES.section(new PacketPart.Told(title, blocks)));
    }

    private static byte[] render(String template, Map<String, Object> model) {
        return KIT.render(template, PAGES.properties(PacketGallery.cover()), model);
    }

    @Test
    void everyKindOfPageConforms() {
        assertConforms(print("Decisions asked", PacketGallery.decisions()));
        assertConforms(print("Red actions", PacketGallery.redAction()));
        assertConforms(print("Everything", PacketGallery.everything()));
        assertConforms(print("Portfolio", PacketGallery.portfolio()));
        assertConforms(print("All actions", PacketGallery.longTable(400)));
    }

    @Test
    void aRedActionFitsOnOnePageWithItsHistoryItsPlanAndItsCharts() {
        assertThat(PdfText.pages(print("Red actions", PacketGallery.redAction()))).hasSize(1);
    }

    @Test
    void eachDecisionHasAPageOfItsOwnAndTheFirstStandsBelowTheSectionsTitle() {
        List<String> pages = PdfText.pages(print("Decisions asked", PacketGallery.decisions()));
        assertThat(pages).hasSize(2).allSatisfy(page -> assertThat(page).contains("Decision asked", "Options", "Recommendation", "Cost of delay"));
        assertThat(pages.getFirst()).startsWith("Decisions asked Two decisions are asked. Accept the recovery plan");
    }

    @Test
    void everyFigureOfEveryChartIsText() {
        for (Chart chart : PacketGallery.charts()) {
            String text = PdfText.of(print("Charts", List.of(new Block.Figures(List.of(chart)))));
            assertThat(text).contains(chart.title(), chart.description());
            List<String> words = List.of(text.split(" "));
            for (List<String> row : chart.table().rows()) {
                assertThat(words).as(chart.title()).containsAll(List.of(String.join(" ", row).split(" ")));
            }
        }
    }

    @Test
    void aLongTableRepeatsItsHeadAndSplitsNoRow() throws Exception {
        byte[] pdf = print("All actions", PacketGallery.longTable(400));
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(8).allSatisfy(page -> assertThat(page).contains("Action Title Owner Status Spent"));
        for (int number = 1; number <= 400; number++) {
            String key = "CH-%03d".formatted(number);
            String spent = "%,d".formatted(number * 12_345);
            assertThat(pages).as(key).filteredOn(page -> page.contains(key)).singleElement().asString().contains(spent);
        }
        long whole = pages.stream().mapToLong(page -> page.split("vacant lots and storm drains", -1).length - 1).filter(times -> times % 2 != 0).count();
        assertThat(whole).as("pages with half of a long title, which tells of the drains twice").isZero();
    }

    @Test
    void noHeadingStandsAtTheFootOfAPage() throws Exception {
        for (int lines = 1; lines <= 45; lines += 2) {
            List<Block> blocks = new ArrayList<>();
            IntStream.rangeClosed(1, lines).forEach(line -> blocks.add(new Block.Prose("Line " + line)));
            blocks.add(new Block.Heading(2, "Heading of a table"));
            blocks.add(PacketGallery.statuses(4));
            blocks.add(new Block.Heading(2, "Heading of a text"));
            blocks.add(new Block.Prose("The text of it."));
            for (String last : lastLines(print("Section", blocks))) {
                assertThat(last).as("last line of a page after %d lines", lines).doesNotStartWith("Heading").doesNotStartWith("Actions and").doesNotStartWith("Action Title");
            }
        }
    }

    @Test
    void nothingReachesBeyondTheMargins() {
        assertThat(PdfText.rightEdge(print("Everything", PacketGallery.everything()))).isLessThanOrEqualTo(72 * 7.75f + 0.5f);
        assertThat(PdfText.rightEdge(print("Portfolio", PacketGallery.portfolio()))).isLessThanOrEqualTo(72 * 7.75f + 0.5f);
    }

    @Test
    void difficultTextsComeOutAsTheyAre() {
        String text = PdfText.of(print("Everything", PacketGallery.everything()));
        assertThat(text).contains("Nguyễn Thị Hương", "<script>alert('x')</script> & \"quotes\"", "שלום", "مرحبا", "😀", "□□");
        assertThat(squeezed(text)).contains(squeezed(PacketGallery.LONG_WORD), squeezed(PacketGallery.LONG_TITLE));
    }

    @Test
    void theCoverNamesEditionTimeAndWhatItReplacesAndTheContentsLeadToEveryPart() {
        List<Binding.Bookmark> parts = List.of(new Binding.Bookmark(1, "Decisions asked", 2), new Binding.Bookmark(2, PacketGallery.LONG_TITLE, 3), new Binding.Bookmark(1, "Red actions", 12));
        byte[] pdf = render(PacketPages.FRONT, PAGES.front(PacketGallery.cover(), parts));
        assertThat(PdfText.pages(pdf)).singleElement().asString()
                .contains("SteerCo packet", "SteerCo 2027-03", "Mar 7, 2027, 9:00 AM EST", "Draft, version 2", "Version 1, as of Mar 5, 2027", "Decisions asked", "Red actions")
                .containsPattern("Red actions[ .]+12");
    }

    @Test
    void aSectionThatFailedSaysSoWithItsReference() {
        String text = PdfText.of(render(PacketPages.SECTION, PAGES.section(new PacketPart.Failed("KPIs off target", "REF-17"))));
        assertThat(text).contains("KPIs off target", "could not be made", "REF-17");
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentThatIsLeftOutIsNamedWithTheReason(UnreadableExhibit.Reason reason) {
        byte[] pdf = render(PacketPages.SECTION, PAGES.leftOut(new Block.Exhibit("Budget memo", new UUID(0, 7), false), reason));
        assertThat(PdfText.of(pdf)).contains("Budget memo", "left out of the packet", "its PDF");
        assertConforms(pdf);
    }

    @Test
    void theReadingViewHoldsTheSameTextsWithHeadingsInOrderAndLoadsNothing() {
        Document page = Jsoup.parse(PAGES.reading(PacketGallery.cover(), List.of(
                new PacketPart.Told("Decisions asked", PacketGallery.decisions()), new PacketPart.Told("Everything", PacketGallery.everything()),
                new PacketPart.Failed("KPIs off target", "REF-17"))));
        int above = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
            above = level;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, link, img, iframe, [src]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.text()).contains("<script>alert('x')</script>", "REF-17", PacketGallery.LONG_TITLE);
        assertThat(page.select("nav a")).allSatisfy(link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
        assertThat(page.select(".rows")).allSatisfy(table -> {
            assertThat(table.parent().attr("role")).isEqualTo("region");
            assertThat(table.parent().attr("tabindex")).isEqualTo("0");
            assertThat(table.parent().attr("aria-label")).isNotEmpty();
        });
        assertThat(page.select("svg")).isNotEmpty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The lowest line of each page but the last. */
    private static List<String> lastLines(byte[] pdf) throws Exception {
        List<String> lasts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                TreeMap<Float, StringBuilder> lines = new TreeMap<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> glyphs) {
                        lines.computeIfAbsent(glyphs.getFirst().getYDirAdj(), first -> new StringBuilder()).append(text).append(' ');
                    }
                };
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                lasts.add(lines.lastEntry().getValue().toString().strip());
            }
        }
        return lasts;
    }
}
