package org.stathouse.documents;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of one document: each is parsed and embedded once, at its first use, however many renderings write into the document. */
final class EmbeddedFonts {

    private final Fonts fonts;
    private final PDDocument pdf;
    private final RightToLeft rightToLeft = new RightToLeft();
    private final Map<Fonts.Face, PDFont> embedded = new HashMap<>();

    EmbeddedFonts(Fonts fonts, PDDocument pdf) {
        this.fonts = fonts;
        this.pdf = pdf;
    }

    /** A piece of text in the one font that has all its glyphs. */
    record Run(PDFont font, String text) {}

    PDDocument pdf() {
        return pdf;
    }

    PDFont regular() {
        return of(fonts.regular());
    }

    PDFont semiBold() {
        return of(fonts.semiBold());
    }

    /** Offers the fonts to one rendering. */
    void addTo(PdfRendererBuilder builder) {
        for (Fonts.Face face : fonts.faces()) {
            builder.useFont(new Supplier(face), face.family(), face.weight(), face.style(), true);
        }
    }

    /** Offers the fonts for what Public Sans lacks, which the builder would parse anew for each rendering. */
    void addFallbacksTo(PdfBoxRenderer renderer) {
        for (Fonts.Face face : fonts.fallbacks()) {
            renderer.getFontResolver()
                    .addFont(new Supplier(face), face.family(), face.weight(), IdentValue.NORMAL, true, FontGroup.PRE_BUILT_IN_FALLBACK);
        }
    }

    /** Cuts one line of printable text into pieces of one font each, in the order in which they stand from left to right. */
    List<Run> runs(String line) {
        String text = rightToLeft.visual(line);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            Fonts.Face face = fonts.faceOf(text.codePointAt(from));
            int to = from;
            while (to < text.length() && fonts.faceOf(text.codePointAt(to)).equals(face)) {
                to += Character.charCount(text.codePointAt(to));
            }
            runs.add(new Run(of(face), text.substring(from, to)));
            from = to;
        }
        return runs;
    }

    private PDFont of(Fonts.Face face) {
        return embedded.computeIfAbsent(face, first -> first.embedIn(pdf));
    }

    private final class Supplier extends PDFontSupplier {

        private final Fonts.Face face;

        Supplier(Fonts.Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return of(face);
        }
    }
}
