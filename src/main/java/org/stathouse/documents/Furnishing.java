package org.stathouse.documents;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.stathouse.documents.PdfBinder.Furniture;

/**
 * Draws running head, foot and watermark onto finished pages, since how many there are is known only at the end. All of it is marked as
 * artifacts of the pagination, which screen readers skip.
 */
final class Furnishing {

    /** How far text and rules stand from the sheet's left and right edge, in points. */
    private static final float SIDE = 54;

    private static final float HEAD_BELOW_TOP = 40;
    private static final float RULE_BELOW_TOP = 47;
    private static final float FOOT_ABOVE_BOTTOM = 34;
    private static final float SIZE = 8;
    private static final float GAP = 24;

    private static final PDPropertyList HEAD = artifact("Header");
    private static final PDPropertyList FOOT = artifact("Footer");
    private static final PDPropertyList WATERMARK = artifact("Watermark");

    private final EmbeddedFonts fonts;
    private final String head;
    private final String foot;
    private final Watermark watermark;

    Furnishing(Typesetter typesetter, EmbeddedFonts fonts, Furniture furniture) {
        this.fonts = fonts;
        this.head = typesetter.printable(furniture.head());
        this.foot = typesetter.printable(furniture.foot());
        this.watermark = new Watermark(fonts, typesetter.printable(furniture.watermark()));
    }

    /** Draws what stands on the cover: the watermark only. */
    void cover(PDPage page) throws IOException {
        if (!watermark.isEmpty()) {
            try (PDPageContentStream sheet = open(page)) {
                mark(sheet, page.getMediaBox());
            }
        }
    }

    /**
     * Draws all furniture.
     *
     * @param number counted from 1, the cover included
     */
    void page(PDPage page, String title, int number, int pages) throws IOException {
        PDRectangle size = page.getMediaBox();
        float right = size.getWidth() - SIDE;
        float width = right - SIDE;
        try (PDPageContentStream sheet = open(page)) {
            Ink ink = new Ink(sheet, fonts, SIZE);
            sheet.beginMarkedContent(COSName.ARTIFACT, HEAD);
            ink.gray();
            float headEnd = ink.left(head, SIDE, size.getHeight() - HEAD_BELOW_TOP, width / 2);
            ink.right(title, right, size.getHeight() - HEAD_BELOW_TOP, right - headEnd - GAP);
            ink.rule(SIDE, right, size.getHeight() - RULE_BELOW_TOP);
            sheet.endMarkedContent();
            sheet.beginMarkedContent(COSName.ARTIFACT, FOOT);
            float footStart = ink.right("Page " + number + " of " + pages, right, FOOT_ABOVE_BOTTOM, width / 2);
            ink.left(foot, SIDE, FOOT_ABOVE_BOTTOM, footStart - SIDE - GAP);
            sheet.endMarkedContent();
            mark(sheet, size);
        }
    }

    private void mark(PDPageContentStream sheet, PDRectangle size) throws IOException {
        if (!watermark.isEmpty()) {
            sheet.beginMarkedContent(COSName.ARTIFACT, WATERMARK);
            watermark.draw(sheet, size);
            sheet.endMarkedContent();
        }
    }

    private PDPageContentStream open(PDPage page) throws IOException {
        return new PDPageContentStream(fonts.pdf(), page, AppendMode.APPEND, true);
    }

    private static PDPropertyList artifact(String subtype) {
        COSDictionary artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        artifact.setName(COSName.SUBTYPE, subtype);
        return PDPropertyList.create(artifact);
    }
}
