package org.stathouse.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads documents back as a reader's program does. */
public final class PdfText {

    private PdfText() {}

    /** The words of the whole document, separated by single spaces. */
    public static String of(byte[] pdf) {
        return String.join(" ", pages(pdf));
    }

    /** The words of each page, separated by single spaces. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> words(document, page))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How far to the right, in points from the left edge, the rightmost glyph of the document ends. */
    static float rightEdge(byte[] pdf) {
        return glyphs(pdf).stream()
                .map(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
                .max(Float::compare)
                .orElse(0f);
    }

    /** The glyphs with the characters that they stand for, just as the document says. */
    static List<TextPosition> glyphs(byte[] pdf) {
        List<TextPosition> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    glyphs.add(glyph);
                }
            }.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return glyphs;
    }

    private static String words(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
