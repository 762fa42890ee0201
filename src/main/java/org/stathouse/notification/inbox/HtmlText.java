package org.stathouse.notification.inbox;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail with its paragraphs and list items as lines; scripts, styles and pictures are left out. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "tr", "blockquote", "pre");
    private static final Set<String> SPACED = Set.of("p", "blockquote", "ul", "ol", "table");
    private static final String NOT_SHOWN = "script, style, head, template, noscript, object, iframe, svg";

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(String html) {
        Document document = Jsoup.parse(html);
        document.select(NOT_SHOWN).remove();
        HtmlText words = new HtmlText();
        document.body().traverse(words);
        return words.text.toString().replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\n ?", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node.nameIs("br")) {
            text.append('\n');
        } else if (node.nameIs("li")) {
            breakLine();
            text.append("- ");
        } else if (PARAGRAPHS.contains(node.nodeName())) {
            breakLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element link && node.nameIs("a")) {
            String address = link.attr("href");
            if (address.matches("(?i)https?://.*") && !link.text().contains(address)) {
                text.append(" (").append(address).append(')');
            }
        } else if (node.nameIs("td") || node.nameIs("th")) {
            text.append(' ');
        } else if (SPACED.contains(node.nodeName())) {
            breakLine();
            text.append('\n');
        } else if (PARAGRAPHS.contains(node.nodeName())) {
            breakLine();
        }
    }

    private void breakLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
