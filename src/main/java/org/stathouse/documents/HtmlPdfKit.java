package org.stathouse.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Makes each PDF from one template; safe for use by many threads. */
@Component
class HtmlPdfKit implements PdfKit {

    private final Typesetter typesetter;

    HtmlPdfKit(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    @Override
    public byte[] render(String template, DocumentProperties properties, Map<String, Object> model) {
        Document html = typesetter.fill(template, properties, model);
        try (PDDocument pdf = new PDDocument()) {
            return typesetter.layOut(html, template, typesetter.fontsFor(pdf), true, layout -> {
                layout.createPDFWithoutClosing();
                typesetter.date(pdf);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                pdf.save(content);
                return content.toByteArray();
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String preview(String template, DocumentProperties properties, Map<String, Object> model) {
        return PreviewPage.of(typesetter.fill(template, properties, model), template);
    }
}
