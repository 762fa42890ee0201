package org.stathouse.documents;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.documents.PdfConformance.assertConforms;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPdfKitTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final DocumentProperties PROPERTIES = new DocumentProperties("A title & more", "What it is about.", "en-US");
    private static final PdfKit KIT = new HtmlPdfKit(new Typesetter(Clock.fixed(NOW, ZoneOffset.UTC)));

    private static byte[] print(String value) {
        return KIT.render("documents/value", PROPERTIES, Map.of("value", value));
    }

    @Test
    void saysItsTitleLanguageAndDescription() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("text"))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title & more");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("What it is about.");
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void isDatedByTheApplicationsClock() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print("text"))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(NOW);
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray())).contains("<xmp:CreateDate>2026-11-24T15:00:00Z<");
        }
    }

    @Test
    void printsTheSameBytesForTheSameContentAtTheSameTime() {
        assertThat(print("text")).isEqualTo(print("text"));
    }

    @Test
    void printsTheSameFromManyThreadsAtOnce() {
        List<byte[]> printed = IntStream.range(0, 24)
                .parallel()
                .mapToObj(number -> KIT.render("letters/decision", LetterSamples.LETTER, LetterSamples.approved()))
                .toList();
        assertThat(printed).allSatisfy(pdf -> assertThat(pdf).isEqualTo(printed.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "</p></body></html>",
                "&lt;b&gt; & \"quotes\" ' <!-- no comment -->",
                "${T(java.lang.Runtime).getRuntime()} [[${value}]] [(${value})] __${value}__ @{/x}",
                "]]> <?php ?> %s {0}"
            })
    void printsMarkupAndExpressionsInValuesAsText(String hostile) {
        byte[] pdf = print(hostile);
        assertThat(PdfText.of(pdf)).contains(hostile);
        assertConforms(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hương", "Żółć Čapek Ünal", "Ελένη Παπαδοπούλου", "Олена Шевченко", "→ ≥ 5 ✓ ● ½ № 1 😀"})
    void printsNamesAndSignsThatTheFontsHave(String text) {
        byte[] pdf = print(text);
        assertThat(PdfText.of(pdf)).contains(text);
        assertConforms(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好世界", "\uD800 lone", "\uE000\uFFFF\u0378", "ꙮ𝄞"})
    void marksWhatNoFontHasWithABox(String unprintable) {
        byte[] pdf = print("before " + unprintable + " after");
        assertThat(PdfText.of(pdf)).containsPattern("before □.* after");
        assertConforms(pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "مرحبا بالعالم", "لا إله", "پاکستان", "🏛🧑🚒 👍"})
    void printsRightToLeftScriptsAndEmojiSoThatASearchFindsThem(String text) {
        byte[] pdf = print(text);
        assertThat(PdfText.of(pdf)).contains(text).doesNotContain("□");
        assertConforms(pdf);
    }

    @Test
    void printsAnEmojiOfSeveralPartsAsItsParts() {
        assertThat(PdfText.of(print("🏛️ 🧑🏽‍🚒 👍🏽"))).contains("🏛 🧑🚒 👍");
    }

    @Test
    void dropsWhatIsInvisible() {
        byte[] pdf = print("a\u0000b\u0007c\u200Bd\u202Ee\u2066f\uFEFFg\u00ADh\u000Bi\u001Bj");
        assertThat(PdfText.of(pdf)).contains("abcdefghij");
        assertConforms(pdf);
    }

    @Test
    void writesLettersOneByOneSoThatASearchFindsThem() {
        String letters = PdfText.glyphs(print("office file affluent")).stream().map(TextPosition::getUnicode).collect(joining());
        assertThat(letters).contains("office file affluent");
    }

    @Test
    void wrapsWordsThatAreWiderThanThePage() {
        byte[] pdf = print("https://example.org/" + "x".repeat(400));
        assertThat(PdfText.rightEdge(pdf)).isLessThanOrEqualTo(72 * 7.5f + 0.5f);
        assertThat(PdfText.of(pdf).chars().filter(letter -> letter == 'x').count()).isEqualTo(401);
        assertConforms(pdf);
    }

    @Test
    void numbersThePages() {
        List<String> pages = PdfText.pages(print(String.join("\n", Collections.nCopies(900, "A line of text, and more."))));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.getFirst()).contains("Page 1 of " + pages.size());
        assertThat(pages.getLast()).contains("Page " + pages.size() + " of " + pages.size());
    }

    @Test
    void fetchesNothingFromOutside() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            KIT.render("documents/outside", PROPERTIES, Map.of("address", address));
        } finally {
            server.stop(0);
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void refusesATemplateWhoseStyleSheetIsMissing() {
        assertThatThrownBy(() -> KIT.render("documents/no-style", PROPERTIES, Map.of())).hasStackTraceContaining("missing.css");
    }
}
