package org.stathouse.documents;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A word across every page, seen through. Its letters are outlines, not text, so that neither a search nor a copied paragraph finds it
 * among the page's own words; they are drawn once and placed on each page.
 */
final class Watermark {

    private static final float ALPHA = 0.08f;

    /** How much of the sheet's diagonal it takes. */
    private static final float LENGTH = 0.62f;

    private final EmbeddedFonts fonts;
    private final String text;
    private @Nullable PDFormXObject drawn;

    Watermark(EmbeddedFonts fonts, String text) {
        this.fonts = fonts;
        this.text = text;
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /** Places it on the page's diagonal. */
    void draw(PDPageContentStream sheet, PDRectangle size) throws IOException {
        if (drawn == null) {
            drawn = outlined();
        }
        PDRectangle box = drawn.getBBox();
        double diagonal = Math.hypot(size.getWidth(), size.getHeight());
        double scale = Math.min(LENGTH * diagonal / box.getWidth(), size.getWidth() / 4 / box.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(size.getWidth() / 2, size.getHeight() / 2);
        place.rotate(Math.atan2(size.getHeight(), size.getWidth()));
        place.scale(scale, scale);
        place.translate(-box.getWidth() / 2 - box.getLowerLeftX(), -box.getHeight() / 2 - box.getLowerLeftY());
        sheet.saveGraphicsState();
        sheet.transform(new Matrix(place));
        sheet.drawForm(drawn);
        sheet.restoreGraphicsState();
    }

    private PDFormXObject outlined() throws IOException {
        Path2D outline = outline((PDType0Font) fonts.semiBold());
        Rectangle2D bounds = outline.getBounds2D();
        PDFormXObject form = new PDFormXObject(fonts.pdf());
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle((float) bounds.getX(), (float) bounds.getY(), (float) bounds.getWidth(), (float) bounds.getHeight()));
        PDExtendedGraphicsState through = new PDExtendedGraphicsState();
        through.setNonStrokingAlphaConstant(ALPHA);
        try (PDFormContentStream stream = new PDFormContentStream(form)) {
            stream.setGraphicsStateParameters(through);
            stream.setNonStrokingColor(0f, 0f, 0f);
            trace(outline, stream);
            stream.fill();
        }
        return form;
    }

    private Path2D outline(PDType0Font font) throws IOException {
        Path2D outline = new Path2D.Float();
        ByteArrayInputStream codes = new ByteArrayInputStream(font.encode(text));
        float x = 0;
        while (codes.available() > 0) {
            int code = font.readCode(codes);
            Shape glyph = AffineTransform.getTranslateInstance(x, 0).createTransformedShape(font.getNormalizedPath(code));
            outline.append(glyph, false);
            x += font.getWidth(code);
        }
        return outline;
    }

    private static void trace(Path2D outline, PDFormContentStream stream) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator points = outline.getPathIterator(null); !points.isDone(); points.next()) {
            switch (points.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> stream.curveTo(
                        x + 2 * (to[0] - x) / 3, y + 2 * (to[1] - y) / 3, to[2] + 2 * (to[0] - to[2]) / 3, to[3] + 2 * (to[1] - to[3]) / 3, to[2], to[3]);
                case PathIterator.SEG_CUBICTO -> stream.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> stream.closePath();
            }
            int last = switch (points.currentSegment(to)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = to[last];
            y = to[last + 1];
        }
    }
}
