package org.stathouse.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that every document embeds, read from the class path once, and which characters they can print. */
final class Fonts {

    private static final int PLANES_WITH_TEXT = 0x20000;

    private final Face regular = new Face("Public Sans", 400, FontStyle.NORMAL, "PublicSans-Regular.ttf");
    private final Face semiBold = new Face("Public Sans", 600, FontStyle.NORMAL, "PublicSans-SemiBold.ttf");

    private final List<Face> faces = List.of(
            regular,
            new Face("Public Sans", 400, FontStyle.ITALIC, "PublicSans-Italic.ttf"),
            semiBold,
            new Face("Public Sans", 700, FontStyle.NORMAL, "PublicSans-Bold.ttf"),
            regular.withEvenFigures(),
            semiBold.withEvenFigures());

    /** Used, upright and in one weight, for what Public Sans lacks. */
    private final Face fallback = new Face("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans-Subset.ttf");

    private final BitSet printable = new BitSet(PLANES_WITH_TEXT);

    Fonts() {
        printable.or(regular.characters());
        printable.or(fallback.characters());
    }

    /** Whether a glyph exists for the code point, in Public Sans or in the fallback. */
    boolean canPrint(int codePoint) {
        return printable.get(codePoint);
    }

    /** Offers the fonts to one rendering; each is parsed only if the document uses it. */
    void addTo(PdfRendererBuilder builder, PDDocument pdf) {
        for (Face face : faces) {
            builder.useFont(new EmbeddedFont(face, pdf), face.family(), face.weight(), face.style(), true);
        }
        builder.useFont(
                () -> new ByteArrayInputStream(fallback.content()),
                fallback.family(),
                fallback.weight(),
                fallback.style(),
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }

    private record Face(String family, int weight, FontStyle style, byte[] content, boolean evenFigures) {

        Face(String family, int weight, FontStyle style, String file) {
            this(family, weight, style, ClassPath.bytes("fonts/" + file), false);
        }

        /** The same face under the family name {@code … Tabular}: all digits equally wide, for columns of figures. */
        Face withEvenFigures() {
            return new Face(family + " Tabular", weight, style, content, true);
        }

        BitSet characters() {
            BitSet characters = new BitSet(PLANES_WITH_TEXT);
            try (TrueTypeFont font = parse()) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int codePoint = ' '; codePoint < PLANES_WITH_TEXT; codePoint++) {
                    characters.set(codePoint, glyphs.getGlyphId(codePoint) > 0);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return characters;
        }

        PDFont embedIn(PDDocument pdf) {
            try {
                TrueTypeFont font = parse();
                pdf.registerTrueTypeFontForClosing(font);
                if (evenFigures) {
                    font.enableGsubFeature("tnum");
                } else {
                    // No ligatures: "office" written with one glyph for "ffi" is not found by a search for it.
                    font.setEnableGsub(false);
                }
                return PDType0Font.load(pdf, font, true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private TrueTypeFont parse() throws IOException {
            return new TTFParser().parse(new RandomAccessReadBuffer(content));
        }
    }

    private static final class EmbeddedFont extends PDFontSupplier {

        private final Face face;
        private final PDDocument pdf;

        EmbeddedFont(Face face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            return face.embedIn(pdf);
        }
    }
}
