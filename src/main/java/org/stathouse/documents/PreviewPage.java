package org.stathouse.documents;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a filled template as one HTML document that loads nothing: its style sheets stand in it. */
final class PreviewPage {

    private PreviewPage() {}

    static String of(Document html, String template) {
        String folder = template.substring(0, template.lastIndexOf('/') + 1);
        NodeList links = html.getElementsByTagName("link");
        while (links.getLength() > 0) {
            Element link = (Element) links.item(0);
            Element style = html.createElement("style");
            style.setTextContent(new String(ClassPath.bytes(folder + link.getAttribute("href")), StandardCharsets.UTF_8));
            link.getParentNode().replaceChild(style, link);
        }
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter page = new StringWriter();
            writer.transform(new DOMSource(html), new StreamResult(page));
            return "<!DOCTYPE html>\n" + page;
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
