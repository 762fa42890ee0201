package org.stathouse.documents;

/** Binds one PDF (PDF/A-2a and PDF/UA-1) out of many parts, each rendered on its own, so that the memory does not grow with all of them at once. */
public interface PdfBinder {

    /** Begins a document; close the binding in any case. */
    Binding begin(DocumentProperties properties, Furniture furniture);

    /**
     * Looks over a PDF that is to be bound in later.
     *
     * @throws UnreadableExhibit if it is broken, encrypted, empty or too large
     */
    void lookOver(byte[] pdf) throws UnreadableExhibit;

    /**
     * What stands around every page but the cover, as an artifact that screen readers skip.
     *
     * @param head at the top left; the part's title stands at the top right
     * @param foot at the bottom left, such as version and as-of time; {@code Page x of y} stands at the bottom right
     * @param watermark across every page, such as {@code DRAFT}; empty for none
     */
    record Furniture(String head, String foot, String watermark) {}
}
