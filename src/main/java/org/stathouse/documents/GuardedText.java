package org.stathouse.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of pages of a PDF from outside, paragraph by paragraph and with each word's place, as far as the budget goes. */
final class GuardedText extends PDFTextStripper {

    private final Budget budget;
    private List<List<Word>> paragraphs = new ArrayList<>();
    private List<Word> paragraph = new ArrayList<>();

    GuardedText(Budget budget) {
        this.budget = budget;
    }

    /**
     * A word as it stands on the page.
     *
     * @param x from the left edge of the page as it is looked at, in points
     * @param y of the base line from the upper edge
     * @param angle by which it is turned, counterclockwise in degrees
     */
    record Word(String text, double x, double y, double width, double angle) {}

    /** The paragraphs of a page, counted from 0, in the order in which the page draws them. */
    List<List<Word>> paragraphs(PDDocument pdf, int page) throws IOException {
        paragraphs = new ArrayList<>();
        paragraph = new ArrayList<>();
        setStartPage(page + 1);
        setEndPage(page + 1);
        writeText(pdf, Writer.nullWriter());
        endParagraph();
        return paragraphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend(operator);
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failed) throws IOException {
        if (failed instanceof ExhibitLimitExceeded) {
            throw failed;
        }
        super.operatorException(operator, operands, failed);
    }

    @Override
    protected void writeParagraphEnd() {
        endParagraph();
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        if (glyphs.isEmpty() || text.isBlank()) {
            return;
        }
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        double width = last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj();
        double angle = first.getDir() - getCurrentPage().getRotation();
        paragraph.add(new Word(text, first.getX(), first.getY(), Math.abs(width), angle));
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
            paragraph = new ArrayList<>();
        }
    }
}
