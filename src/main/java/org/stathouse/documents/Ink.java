package org.stathouse.documents;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Writes single lines of text of one size, in points, onto a sheet; what is too long ends with an ellipsis. */
final class Ink {

    private static final String ELLIPSIS = "\u2026";
    private static final float PER_EM = 1000;

    private final PDPageContentStream sheet;
    private final EmbeddedFonts fonts;
    private final float size;

    Ink(PDPageContentStream sheet, EmbeddedFonts fonts, float size) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.size = size;
    }

    /** The gray of what stands around the pages: 7:1 on white. */
    void gray() throws IOException {
        sheet.setNonStrokingColor(0x4a / 255f, 0x55 / 255f, 0x60 / 255f);
        sheet.setStrokingColor(0x9a / 255f, 0xa3 / 255f, 0xab / 255f);
    }

    /** Writes from the left, and says where the text ends. */
    float left(String text, float x, float y, float room) throws IOException {
        String fitting = fitting(text, room);
        show(fitting, x, y);
        return x + width(fitting);
    }

    /** Writes up to the right, and says where the text begins. */
    float right(String text, float x, float y, float room) throws IOException {
        String fitting = fitting(text, room);
        float start = x - width(fitting);
        show(fitting, start, y);
        return start;
    }

    void rule(float from, float to, float y) throws IOException {
        sheet.setLineWidth(0.5f);
        sheet.moveTo(from, y);
        sheet.lineTo(to, y);
        sheet.stroke();
    }

    /** Writes a word of an exhibit where it stands on its page, just as wide, and a space behind it. */
    void place(String text, GuardedText.Word word, ExhibitPlace place) throws IOException {
        float natural = width(text);
        double scale = place.scale() * word.width() / natural;
        if (!(scale > 0 && Double.isFinite(scale))) {
            return;
        }
        AffineTransform at = AffineTransform.getTranslateInstance(
                place.x() + place.scale() * word.x(), place.y() + place.height() - place.scale() * word.y());
        at.rotate(Math.toRadians(word.angle()));
        at.scale(scale, scale);
        sheet.beginText();
        sheet.setTextMatrix(new Matrix(at));
        for (EmbeddedFonts.Run run : fonts.runs(text + " ")) {
            sheet.setFont(run.font(), size);
            sheet.showText(run.text());
        }
        sheet.endText();
    }

    private String fitting(String text, float room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).strip() + ELLIPSIS;
    }

    private float width(String text) {
        float width = 0;
        for (EmbeddedFonts.Run run : fonts.runs(text)) {
            width += width(run.font(), run.text());
        }
        return width;
    }

    private float width(PDFont font, String text) {
        try {
            return font.getStringWidth(text) / PER_EM * size;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void show(String text, float x, float y) throws IOException {
        List<EmbeddedFonts.Run> runs = fonts.runs(text);
        if (runs.isEmpty()) {
            return;
        }
        sheet.beginText();
        sheet.newLineAtOffset(x, y);
        for (EmbeddedFonts.Run run : runs) {
            sheet.setFont(run.font(), size);
            sheet.showText(run.text());
        }
        sheet.endText();
    }
}
