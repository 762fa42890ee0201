package org.stathouse.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that every document embeds, read once, and which characters they can print. */
final class Fonts {

    private static final int BASIC_PLANES = 0x20000;

    private final List<Face> faces = List.of(
            Face.of("Public Sans", 400, FontStyle.NORMAL, "PublicSans-Regular.ttf"),
            Face.of("Public Sans", 400, FontStyle.ITALIC, "PublicSans-Italic.ttf"),
            Face.of("Public Sans", 600, FontStyle.NORMAL, "PublicSans-SemiBold.ttf"),
            Face.of("Public Sans", 700, FontStyle.NORMAL, "PublicSans-Bold.ttf"),
            Face.of("Public Sans Tabular", 400, FontStyle.NORMAL, "PublicSansTabular-Regular.ttf"),
            Face.of("Public Sans Tabular", 600, FontStyle.NORMAL, "PublicSansTabular-SemiBold.ttf"));

    /** Used, upright and in one weight, for what Public Sans lacks. */
    private final Face fallback = Face.of("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans-Subset.ttf");

    private final BitSet printable = new BitSet(BASIC_PLANES);

    Fonts() {
        printable.or(faces.getFirst().characters());
        printable.or(fallback.characters());
    }

    /** Whether a glyph exists for the code point, in Public Sans or in the fallback. */
    boolean canPrint(int codePoint) {
        return printable.get(codePoint);
    }

    void addTo(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(face::open, face.family, face.weight, face.style, true, EnumSet.of(FSFontUseCase.DOCUMENT));
        }
        builder.useFont(
                fallback::open, fallback.family, fallback.weight, fallback.style, true, EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }

    private static final class Face {

        private final String family;
        private final int weight;
        private final FontStyle style;
        private final byte[] content;

        private Face(String family, int weight, FontStyle style, byte[] content) {
            this.family = family;
            this.weight = weight;
            this.style = style;
            this.content = content;
        }

        static Face of(String family, int weight, FontStyle style, String file) {
            return new Face(family, weight, style, ClassPath.bytes("fonts/" + file));
        }

        InputStream open() {
            return new ByteArrayInputStream(content);
        }

        BitSet characters() {
            BitSet characters = new BitSet(BASIC_PLANES);
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int codePoint = ' '; codePoint < BASIC_PLANES; codePoint++) {
                    characters.set(codePoint, glyphs.getGlyphId(codePoint) > 0);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return characters;
        }
    }
}
