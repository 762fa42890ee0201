package org.stathouse.documents;

import java.util.Map;

/** Makes tagged PDFs (PDF/A-2a and PDF/UA-1) from HTML templates. */
public interface PdfKit {

    /**
     * Renders a Thymeleaf template of {@code classpath:<template>.html}.
     *
     * @param template for example {@code letters/decision}
     * @param properties what the document says of itself
     * @param model what the template names
     */
    byte[] render(String template, DocumentProperties properties, Map<String, Object> model);

    /** The page from which {@link #render} would make the PDF, as an HTML document with its style sheets inside, to look at beforehand. */
    String preview(String template, DocumentProperties properties, Map<String, Object> model);
}
