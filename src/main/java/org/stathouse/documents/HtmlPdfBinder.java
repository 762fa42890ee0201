package org.stathouse.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Binds documents of rendered templates and other PDFs; each binding is on its own. */
@Component
class HtmlPdfBinder implements PdfBinder {

    private final Typesetter typesetter;

    HtmlPdfBinder(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    @Override
    public Binding begin(DocumentProperties properties, Furniture furniture) {
        return new BoundDocument(typesetter, properties, furniture);
    }

    @Override
    public void lookOver(byte[] pdf) throws UnreadableExhibit {
        try {
            ExhibitFile.open(pdf).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
