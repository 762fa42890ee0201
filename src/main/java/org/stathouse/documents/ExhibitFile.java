package org.stathouse.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.stathouse.documents.UnreadableExhibit.Reason;

/**
 * A PDF from outside, opened and looked over before anything is made of it: whoever made it may have wanted to do harm, so that its size
 * is limited in every respect in which it costs memory or time.
 */
final class ExhibitFile implements AutoCloseable {

    static final int MOST_BYTES = 50 << 20;
    static final int MOST_PAGES = 300;

    /** The largest edge that PDF knows, in points (ISO 32000-1, Annex C). */
    private static final float LONGEST_EDGE = 14_400;

    private static final float SHORTEST_EDGE = 9;
    private static final long MOST_STREAM_BYTES_IN_MEMORY = 8L << 20;

    private final PDDocument pdf;
    private final List<PDPage> pages;

    private ExhibitFile(PDDocument pdf, List<PDPage> pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    /** What is done with a PDF from outside. */
    interface Reading<T> {

        T done() throws IOException, UnreadableExhibit;
    }

    /** @throws UnreadableExhibit if it cannot be read, or is not to be */
    static ExhibitFile open(byte[] content) throws UnreadableExhibit {
        if (content.length == 0) {
            throw new UnreadableExhibit(Reason.EMPTY);
        }
        if (content.length > MOST_BYTES) {
            throw new UnreadableExhibit(Reason.TOO_LARGE);
        }
        return reading(() -> {
            UnpackedSize.check(content);
            PDDocument pdf = Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMixed(MOST_STREAM_BYTES_IN_MEMORY).streamCache);
            try {
                return new ExhibitFile(pdf, pages(pdf));
            } catch (IOException | UnreadableExhibit | RuntimeException refused) {
                pdf.close();
                throw refused;
            }
        });
    }

    /**
     * Does something with a PDF from outside. What a parser throws at a damaged one is not only what it declares, and one that is nested
     * without end overflows the stack.
     */
    static <T> T reading(Reading<T> work) throws UnreadableExhibit {
        try {
            return work.done();
        } catch (InvalidPasswordException locked) {
            throw new UnreadableExhibit(Reason.ENCRYPTED, locked);
        } catch (ExhibitLimitExceeded tooMuch) {
            throw new UnreadableExhibit(tooMuch.reason(), tooMuch);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableExhibit(Reason.BROKEN, broken);
        }
    }

    PDDocument pdf() {
        return pdf;
    }

    List<PDPage> pages() {
        return pages;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private static List<PDPage> pages(PDDocument pdf) throws IOException, UnreadableExhibit {
        if (pdf.isEncrypted()) {
            throw new UnreadableExhibit(Reason.ENCRYPTED);
        }
        UnpackedSize.check(pdf);
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new UnreadableExhibit(Reason.TOO_LARGE);
            }
            checkEdges(page.getMediaBox());
            checkEdges(page.getCropBox());
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw new UnreadableExhibit(Reason.EMPTY);
        }
        return pages;
    }

    private static void checkEdges(PDRectangle box) throws UnreadableExhibit {
        if (box.getWidth() > LONGEST_EDGE || box.getHeight() > LONGEST_EDGE) {
            throw new UnreadableExhibit(Reason.TOO_LARGE);
        }
        if (!(box.getWidth() >= SHORTEST_EDGE && box.getHeight() >= SHORTEST_EDGE)) {
            throw new UnreadableExhibit(Reason.BROKEN);
        }
    }
}
