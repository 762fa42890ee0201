package org.stathouse.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Used, upright and in one weight, for what Public Sans lacks: the first one that has the character. */
    private final List<Face> fallbacks = List.of(
            new Face("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans-Subset.ttf"),
            new Face("Noto Sans Arabic", 400, FontStyle.NORMAL, "NotoSansArabic-Subset.ttf"),
            new Face("Noto Sans Hebrew", 400, FontStyle.NORMAL, "NotoSansHebrew-Subset.ttf"),
            new Face("Noto Emoji", 400, FontStyle.NORMAL, "NotoEmoji-Subset.ttf"));

    private final Map<Face, BitSet> upright = new LinkedHashMap<>();

    Fonts() {
        upright.put(regular, regular.characters());
        fallbacks.forEach(face -> upright.put(face, face.characters()));
    }

    /** Whether a glyph exists for the code point, in Public Sans or in a fallback. */
    boolean canPrint(int codePoint) {
        return upright.values().stream().anyMatch(characters -> characters.get(codePoint));
    }

    /** The regular face of Public Sans, or the fallback that has a glyph for a code point that can be printed. */
    Face faceOf(int codePoint) {
        return upright.entrySet().stream()
                .filter(face -> face.getValue().get(codePoint))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(regular);
    }

    /** The fonts for one document, each embedded in it at its first use. */
    EmbeddedFonts embeddedIn(PDDocument pdf) {
        return new EmbeddedFonts(this, pdf);
    }

    List<Face> faces() {
        return faces;
    }

    Face regular() {
        return regular;
    }

    Face semiBold() {
        return semiBold;
    }

    List<Face> fallbacks() {
        return fallbacks;
    }

    /** One font file under the family name and weight by which style sheets ask for it. */
    record Face(String family, int weight, FontStyle style, byte[] content, boolean evenFigures) {

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
}
