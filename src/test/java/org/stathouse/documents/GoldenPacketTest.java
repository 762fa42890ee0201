package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.stathouse.briefing.page.PacketCover;
import org.stathouse.briefing.page.PacketPages;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.documents.PdfBinder.Furniture;
import org.stathouse.shared.DateTexts;

/**
 * One packet with every kind of page, held against what is kept of it: how many pages, the bookmarks, the tags and every word in its
 * order. Where a change of it is meant, {@code -Dstathouse.golden=write} keeps the new one, and the difference is for people to read.
 */
class GoldenPacketTest {

    private static final Path KEPT = Path.of("src/test/resources/documents/golden-packet.txt");
    private static final Instant NOW = Instant.parse("2027-03-07T14:00:00Z");

    private final DocumentKits kits = new DocumentKits(Clock.fixed(NOW, ZoneOffset.UTC));
    private final PacketPages pages = new PacketPages(kits.kit(), new DateTexts(ZoneId.of("America/New_York")));

    @Test
    void aPacketOfEveryKindOfPageIsWhatItWas() throws Exception {
        byte[] pdf = packet();
        PdfConformance.assertConforms(pdf);
        List<String> told = told(pdf);
        if ("write".equals(System.getProperty("stathouse.golden"))) {
            Files.write(KEPT, told);
        }

        assertThat(told).containsExactlyElementsOf(Files.readAllLines(KEPT));
    }

    private byte[] packet() throws IOException, UnreadableExhibit {
        PacketCover cover = PacketGallery.cover();
        byte[] memo = kits.kit().render(
                PacketPages.SECTION, pages.properties(cover), pages.section(new PacketPart.Told("Follow-up memo", PacketGallery.portfolio())));
        try (Binding binding = kits.binder().begin(pages.properties(cover), new Furniture("SteerCo 2027-03", "Draft 2, as of Mar 7, 2027", "DRAFT"))) {
            for (PacketPart part : parts()) {
                binding.part(part.title(), PacketPages.SECTION, pages.section(part));
            }
            binding.exhibit("The last memo", memo, true);
            binding.exhibit("A letter from outside", ForeignPdfs.letters(PDRectangle.LETTER, 0, "The vendor writes", "that the parts are late."), false);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            binding.finish(PacketPages.FRONT, contents -> pages.front(cover, contents), pdf);
            return pdf.toByteArray();
        }
    }

    private static List<PacketPart> parts() {
        return List.of(
                new PacketPart.Told("Decisions asked", PacketGallery.decisions()),
                new PacketPart.Told("Portfolio", PacketGallery.portfolio()),
                new PacketPart.Told("Red actions", PacketGallery.redAction()),
                new PacketPart.Failed("Not reported", "4711"),
                new PacketPart.Told("Everything", PacketGallery.everything()),
                new PacketPart.Told("Appendix: all actions", PacketGallery.longTable(60)),
                new PacketPart.Told("Attachments", List.of()));
    }

    private static List<String> told(byte[] pdf) throws IOException {
        List<String> told = new ArrayList<>();
        List<String> words = PdfText.pages(pdf);
        told.add("pages: " + words.size());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            bookmarks(document, document.getDocumentCatalog().getDocumentOutline(), "bookmark: ", told);
        }
        List<String> tags = TagAudit.assertComplete(pdf);
        tags.stream().distinct().sorted().forEach(tag -> told.add("tag: " + tag + " " + tags.stream().filter(tag::equals).count()));
        for (int page = 0; page < words.size(); page++) {
            told.add("page " + (page + 1) + ": " + words.get(page));
        }
        return told;
    }

    private static void bookmarks(PDDocument document, PDOutlineNode of, String indent, List<String> told) throws IOException {
        for (PDOutlineItem item : of.children()) {
            told.add(indent + item.getTitle() + ", page " + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            bookmarks(document, item, indent + "  ", told);
        }
    }
}
