package org.stathouse.documents;

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
}
