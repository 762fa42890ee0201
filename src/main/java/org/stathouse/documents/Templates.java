package org.stathouse.documents;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The document templates of the class path. They have their own engine, which is no bean, so that Spring Boot still sets up
 * the one for web pages.
 */
final class Templates {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final PrintableText printable;

    Templates(PrintableText printable) {
        this.printable = printable;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    /** Fills in the template; the answer holds no character that the fonts cannot print. */
    Document fill(String template, Locale locale, Map<String, Object> model) {
        String html = printable.of(engine.process(template, new Context(locale, model)));
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature(NO_DOCTYPE, true);
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (SAXException malformed) {
            throw new IllegalStateException("Template " + template + " is not well-formed", malformed);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
