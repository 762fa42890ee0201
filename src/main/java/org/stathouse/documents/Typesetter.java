package org.stathouse.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Fills templates and lays them out on tagged pages with openhtmltopdf, for single documents and for bound ones alike; safe for use by
 * many threads, fonts and their metrics are read once.
 */
@Component
final class Typesetter {

    private static final float LETTER_WIDTH_INCHES = 8.5f;
    private static final float LETTER_HEIGHT_INCHES = 11f;

    private final Clock clock;
    private final Fonts fonts = new Fonts();
    private final PrintableText printable = new PrintableText(fonts::canPrint);
    private final Templates templates = new Templates(printable);
    private final RightToLeft rightToLeft = new RightToLeft();
    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

    /** The JDK's own sRGB profile is the output intent, which PDF/A asks for. */
    private final byte[] sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Typesetter(Clock clock) {
        this.clock = clock;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** What is done with a page layout while it lasts. */
    interface Use<T> {

        T of(PdfBoxRenderer layout) throws IOException;
    }

    /** The fonts for a new document. */
    EmbeddedFonts fontsFor(PDDocument pdf) {
        return fonts.embeddedIn(pdf);
    }

    /** The text as the fonts can print it. */
    String printable(String text) {
        return printable.of(text);
    }

    /** Fills a template, and says in its head what the PDF takes into its catalog, its information dictionary and its XMP. */
    Document fill(String template, DocumentProperties properties, Map<String, Object> model) {
        Document html = templates.fill(template, Locale.forLanguageTag(properties.language()), model);
        describe(html, properties);
        return html;
    }

    /**
     * Lays a filled template out for the fonts' document, with the JDK's own XML classes: the libraries would look through all jars of
     * the class path for others, and check the signatures of those that are signed, for each document anew.
     *
     * @param intent whether drawing it also gives the document its output intent, which it must have once
     */
    <T> T layOut(Document html, String template, EmbeddedFonts fonts, boolean intent, Use<T> use) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PdfBoxRenderer layout = builder(html, template, fonts, intent).buildPdfRenderer()) {
            fonts.addFallbacksTo(layout);
            return use.of(layout);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Dates the document by the application's clock, in the information dictionary and in the XMP alike. */
    void date(PDDocument pdf) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(now));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = xmp.replaceFirst(
                "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                "<xmp:CreateDate>" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now) + "</xmp:CreateDate>");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(now.toEpochSecond());
    }

    private PdfRendererBuilder builder(Document html, String template, EmbeddedFonts fonts, boolean intent) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.addTo(builder);
        if (intent) {
            builder.useColorProfile(sRgb);
        }
        return builder.usePDDocument(fonts.pdf())
                .withW3cDocument(html, ClassPath.SCHEME + ":/" + template + ".html")
                .useProtocolsStreamImplementation(new ClassPath(), ClassPath.SCHEME)
                .useExternalResourceAccessControl(
                        (address, type) -> ClassPath.holds(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useDefaultPageSize(LETTER_WIDTH_INCHES, LETTER_HEIGHT_INCHES, PageSizeUnits.INCHES)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(RightToLeft.Runs::new)
                .useUnicodeBidiReorderer(rightToLeft)
                .useSVGDrawer(new ChartDrawer(rightToLeft))
                .useReplacementText(Character.toString(PrintableText.MARK))
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                .withProducer("Stathouse");
    }

    private void describe(Document html, DocumentProperties properties) {
        Element root = html.getDocumentElement();
        root.setAttribute("lang", properties.language());
        Element head = (Element) html.getElementsByTagName("head").item(0);
        Element title = html.createElement("title");
        title.setTextContent(printable.of(properties.title()));
        head.appendChild(title);
        Element subject = html.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", printable.of(properties.description()));
        head.appendChild(subject);
        describeDrawings(html);
    }

    /** Gives each drawing what it says of itself as its alternative text, which the tag of a figure must have (PDF/UA-1, 7.3). */
    private static void describeDrawings(Document html) {
        for (Element drawing : all(html.getElementsByTagNameNS("*", "svg"))) {
            drawing.setAttribute("alt", text(drawing, "title") + ". " + text(drawing, "desc"));
        }
    }

    /** The elements as they are now: a live list looks through the whole document anew after each change. */
    static List<Element> all(NodeList live) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < live.getLength(); i++) {
            elements.add((Element) live.item(i));
        }
        return elements;
    }

    private static String text(Element drawing, String name) {
        Node node = drawing.getElementsByTagNameNS("*", name).item(0);
        return node == null ? "" : node.getTextContent();
    }
}
