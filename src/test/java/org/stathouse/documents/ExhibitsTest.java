package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stathouse.documents.BoundSamples.BINDER;
import static org.stathouse.documents.BoundSamples.DRAFT;
import static org.stathouse.documents.BoundSamples.FINAL;
import static org.stathouse.documents.BoundSamples.PROPERTIES;
import static org.stathouse.documents.BoundSamples.finished;
import static org.stathouse.documents.BoundSamples.part;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stathouse.documents.UnreadableExhibit.Reason;

class ExhibitsTest {

    private static final PDRectangle TABLOID_WIDE = new PDRectangle(1224, 792);

    private static byte[] memo() {
        return new HtmlPdfKit(new Typesetter(java.time.Clock.fixed(BoundSamples.NOW, java.time.ZoneOffset.UTC)))
                .render("letters/decision", LetterSamples.LETTER, LetterSamples.approved());
    }

    private static byte[] withExhibit(byte[] exhibit, boolean own) {
        try (Binding binding = BINDER.begin(PROPERTIES, DRAFT)) {
            part(binding, "Attachments", 1);
            binding.exhibit("Exhibit 1: Budget letter", exhibit, own);
            part(binding, "Afterwards", 1);
            byte[] pdf = finished(binding);

            return pdf;
        } catch (UnreadableExhibit refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void bindsInWhatStathouseMadeWithItsTagsAndItsText() {
        byte[] memo = memo();
        byte[] pdf = withExhibit(memo, true);
        assertConforms(pdf);
        TagAudit.assertComplete(pdf);
        assertThat(PdfText.of(pdf)).contains(PdfText.pages(memo).getFirst().substring(0, 40));
    }

    @Test
    void keepsTheLettersOfWhatStathouseMadeAsLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(withExhibit(memo(), true))) {
            for (PDPage page : pdf.getPages()) {
                page.getResources().getXObjectNames().forEach(name -> assertThat(page.getResources().isImageXObject(name)).isFalse());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void drawsPagesOfOthersAndLaysTheirTextBeneath(byte[] foreign, String text) {
        byte[] pdf = withExhibit(foreign, false);
        assertConforms(pdf);
        List<String> tags = TagAudit.assertComplete(pdf);
        assertThat(tags).contains("Figure");
        assertThat(PdfText.of(pdf).replace(" ", "")).contains(text.replace(" ", ""));
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                Arguments.of(ForeignPdfs.letters(PDRectangle.LETTER, 0, "A letter of others"), "A letter of others"),
                Arguments.of(ForeignPdfs.letters(TABLOID_WIDE, 0, "A wide table"), "A wide table"),
                Arguments.of(ForeignPdfs.letters(PDRectangle.LETTER, 90, "A turned page"), "A turned page"),
                Arguments.of(ForeignPdfs.letters(PDRectangle.A4, 180, "Upside down"), "Upside down"),
                Arguments.of(ForeignPdfs.letters(new PDRectangle(200, 150), 270, "A small card"), "A small card"),
                Arguments.of(ForeignPdfs.scan(), "Exhibit 1: Budget letter"));
    }

    @Test
    void drawsWhatIsSaidToBeOursAndIsNotTagged() {
        byte[] pdf = withExhibit(ForeignPdfs.letters(PDRectangle.LETTER, 0, "Not tagged"), true);
        assertConforms(pdf);
        assertThat(PdfText.of(pdf)).contains("Not tagged");
    }

    @Test
    void keepsTheRunningHeadVisibleAroundInvisibleText() throws IOException {
        byte[] exhibit = ForeignPdfs.letters(PDRectangle.LETTER, 0, "A letter of others");
        try (PDDocument pdf = Loader.loadPDF(withExhibit(exhibit, false))) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(3);
            assertThat(IntStream.range(54, 300).mapToLong(x -> IntStream.range(30, 44).filter(y -> (page.getRGB(x, y) & 0xff) < 160).count()).sum())
                    .as("dark dots where the head stands")
                    .isGreaterThan(100);
        }
    }

    @Test
    void saysOfEachDrawnPageWhichItIs() throws IOException {
        byte[] exhibit = ForeignPdfs.letters(PDRectangle.LETTER, 0, "One", "Two", "Three");
        try (PDDocument pdf = Loader.loadPDF(withExhibit(exhibit, false))) {
            assertThat(pdf.getDocument().getXrefTable().keySet().stream()
                            .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                            .filter(org.apache.pdfbox.cos.COSDictionary.class::isInstance)
                            .map(element -> ((org.apache.pdfbox.cos.COSDictionary) element).getString(COSName.ALT)))
                    .contains("Page 1 of Exhibit 1: Budget letter", "Page 3 of Exhibit 1: Budget letter");
        }
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatCannotBeReadAndAddsNothing(Reason reason, Supplier<byte[]> exhibit) {
        byte[] content = exhibit.get();
        try (Binding binding = BINDER.begin(PROPERTIES, FINAL)) {
            part(binding, "Attachments", 1);
            int pages = binding.pages();
            assertThatExceptionOfType(UnreadableExhibit.class)
                    .isThrownBy(() -> binding.exhibit("Exhibit 1", content, false))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
            assertThat(binding.pages()).isEqualTo(pages);
            byte[] pdf = finished(binding);
            assertConforms(pdf);
            assertThat(PdfText.of(pdf)).doesNotContain("Exhibit 1");
        }
    }

    static Stream<Arguments> unreadable() {
        byte[] good = ForeignPdfs.letters(PDRectangle.LETTER, 0, "Good");
        return Stream.of(
                refused(Reason.EMPTY, () -> new byte[0]),
                refused(Reason.EMPTY, ForeignPdfs::withoutPages),
                refused(Reason.BROKEN, () -> "Dear Sir or Madam".getBytes()),
                refused(Reason.BROKEN, () -> java.util.Arrays.copyOf(good, good.length / 3)),
                refused(Reason.BROKEN, () -> ForeignPdfs.sized(0, 0)),
                refused(Reason.BROKEN, () -> ("%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000)).getBytes()),
                refused(Reason.ENCRYPTED, ForeignPdfs::locked),
                refused(Reason.ENCRYPTED, ForeignPdfs::lockedForPrintingOnly),
                refused(Reason.TOO_LARGE, () -> ForeignPdfs.pages(ExhibitFile.MOST_PAGES + 1)),
                refused(Reason.TOO_LARGE, () -> new byte[ExhibitFile.MOST_BYTES + 1]),
                refused(Reason.TOO_LARGE, () -> ForeignPdfs.sized(20_000, 20_000)),
                refused(Reason.TOO_LARGE, () -> ForeignPdfs.bomb(200)),
                refused(Reason.TOO_LARGE, ForeignPdfs::formsInForms),
                refused(Reason.TOO_LARGE, () -> ForeignPdfs.hugeImage(50_000)),
                refused(Reason.UNSUPPORTED, ForeignPdfs::unknownImage));
    }

    private static Arguments refused(Reason reason, Supplier<byte[]> exhibit) {
        return Arguments.of(reason, exhibit);
    }
}
