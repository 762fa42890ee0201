package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.documents.BoundSamples.DRAFT;
import static org.stathouse.documents.BoundSamples.FINAL;
import static org.stathouse.documents.BoundSamples.bind;
import static org.stathouse.documents.BoundSamples.part;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class PdfBinderTest {

    private static byte[] threeParts(PdfBinder.Furniture furniture) {
        return bind(furniture, binding -> {
            part(binding, "Decisions asked", 2);
            part(binding, "Portfolio", 5);
            part(binding, "Red actions", 3);
        });
    }

    @Test
    void bindsPartsIntoOneConformingDocument() {
        byte[] pdf = threeParts(FINAL);
        assertConforms(pdf);
        assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(8);
    }

    @Test
    void keepsConformingUnderAWatermark() {
        byte[] pdf = threeParts(DRAFT);
        assertConforms(pdf);
        assertThat(PdfText.of(pdf)).as("the watermark is no text").doesNotContain("DRAFT");
    }

    @Test
    void givesEachMarkedContentAndEachLinkItsPlaceInOneTreeOfTags() {
        List<String> tags = TagAudit.assertComplete(threeParts(DRAFT));
        assertThat(tags).startsWith("Document", "Part").filteredOn("Document"::equals).hasSize(1);
        assertThat(tags).filteredOn("Part"::equals).as("front and parts").hasSize(4);
        assertThat(tags).filteredOn("H1"::equals).hasSize(4);
    }

    @Test
    void leadsEachBookmarkAndEachLineOfTheContentsToThePageOfItsHeading() throws IOException {
        byte[] content = threeParts(FINAL);
        List<String> texts = PdfText.pages(content);
        try (PDDocument pdf = Loader.loadPDF(content)) {
            PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem part : outline.children()) {
                titles.add(part.getTitle());
                for (PDOutlineItem piece : part.children()) {
                    int page = pdf.getPages().indexOf(piece.findDestinationPage(pdf));
                    assertThat(texts.get(page)).contains(piece.getTitle());
                    assertThat(texts.get(1)).contains(piece.getTitle() + " " + (page + 1));
                }
            }
            assertThat(titles).containsExactly("Contents", "Decisions asked", "Portfolio", "Red actions");
        }
    }

    @Test
    void linksTheContentsWithinTheDocument() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(threeParts(FINAL))) {
            assertThat(pdf.getPage(1).getAnnotations()).hasSizeGreaterThanOrEqualTo(13).allSatisfy(annotation -> {
                PDActionGoTo go = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                assertThat(pdf.getPages().indexOf(((PDPageDestination) go.getDestination()).getPage())).isGreaterThan(1);
            });
        }
    }

    @Test
    void numbersAllPagesButTheCover() {
        List<String> pages = PdfText.pages(threeParts(FINAL));
        assertThat(pages.getFirst()).isEqualTo("Packet A cover.");
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size()).contains("SteerCo 2027-03");
        }
        assertThat(pages.getLast()).contains("2027-03 Red actions");
    }

    @Test
    void shortensAHeadThatIsTooLong() {
        String title = "Replace the computer-aided dispatch system ".repeat(7).strip();
        byte[] pdf = bind(FINAL, binding -> part(binding, title, 1));
        assertConforms(pdf);
        assertThat(PdfText.of(pdf)).contains("\u2026");
        assertThat(PdfText.rightEdge(pdf)).isLessThan(72 * 8f);
    }

    @Test
    void embedsEachFontOnceForAllParts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(threeParts(FINAL))) {
            long files = pdf.getDocument().getObjectsByType(COSName.FONT_DESC).size();
            assertThat(files).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void printsTheSameBytesForTheSameContentAtTheSameTime() {
        assertThat(threeParts(DRAFT)).isEqualTo(threeParts(DRAFT));
    }

    @Test
    void bindsHundredsOfPagesOneAfterAnother() {
        byte[] pdf = bind(FINAL, binding -> {
            for (int i = 1; i <= 30; i++) {
                part(binding, "Section " + i, 14);
            }
        });
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(300);
        assertThat(String.join(" ", pages).indexOf("Section 2, piece 1 The")).isLessThan(String.join(" ", pages).indexOf("Section 30, piece 14 The"));
        TagAudit.assertComplete(pdf);
    }
}
