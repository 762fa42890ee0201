package org.stathouse.documents;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where a page of an exhibit stands on a sheet of letter size: scaled down, never up, so that the packet's running head and foot have
 * room; what is wider than high gets a sheet that is.
 *
 * @param sheet the sheet's size
 * @param x of the page's lower left corner on the sheet, in points
 * @param y of the page's lower left corner
 */
record ExhibitPlace(PDRectangle sheet, double scale, double x, double y, double width, double height) {

    private static final float SIDE = 36;
    private static final float TOP = 58;
    private static final float BOTTOM = 52;

    /** The place for a page of that size, as it is looked at. */
    static ExhibitPlace of(double width, double height) {
        PDRectangle letter = PDRectangle.LETTER;
        PDRectangle sheet = width > height ? new PDRectangle(letter.getHeight(), letter.getWidth()) : letter;
        double room = sheet.getWidth() - 2 * SIDE;
        double rise = sheet.getHeight() - TOP - BOTTOM;
        double scale = Math.min(1, Math.min(room / width, rise / height));
        double x = (sheet.getWidth() - scale * width) / 2;
        double y = BOTTOM + (rise - scale * height) / 2;
        return new ExhibitPlace(sheet, scale, x, y, scale * width, scale * height);
    }

    /** From a page whose lower left corner is at 0, 0 to the sheet. */
    AffineTransform transform() {
        return new AffineTransform(scale, 0, 0, scale, x, y);
    }

    PDRectangle box() {
        return new PDRectangle((float) x, (float) y, (float) width, (float) height);
    }
}
