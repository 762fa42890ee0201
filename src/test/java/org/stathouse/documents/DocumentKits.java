package org.stathouse.documents;

import java.time.Clock;

/** The makers of documents without the application around them, for measurements in a JVM of their own. */
public final class DocumentKits {

    private final PdfKit kit;
    private final PdfBinder binder;

    /** Fonts and templates are shared between both, as they are in the application. */
    public DocumentKits(Clock clock) {
        Typesetter typesetter = new Typesetter(clock);
        this.kit = new HtmlPdfKit(typesetter);
        this.binder = new HtmlPdfBinder(typesetter);
    }

    /** Makes single documents. */
    public PdfKit kit() {
        return kit;
    }

    /** Binds documents of many parts. */
    public PdfBinder binder() {
        return binder;
    }
}
