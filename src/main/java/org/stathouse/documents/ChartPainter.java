package org.stathouse.documents;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paints one drawing of the chart kit: rectangles, lines, circles, paths of straight lines and texts, filled plainly or with a tile. */
final class ChartPainter {

    private final OutputDevice device;
    private final RenderingContext context;
    private final Element svg;
    private final RightToLeft rightToLeft;
    private final double scale;

    /** From the drawing's pixels to the page's dots. */
    private final AffineTransform place;

    private final Map<String, Element> tiles = new HashMap<>();
    private final FSFont plain;
    private final FSFont strong;

    ChartPainter(OutputDevice device, RenderingContext context, Element svg, RightToLeft rightToLeft, double scale, double x, double y) {
        this.device = device;
        this.context = context;
        this.svg = svg;
        this.rightToLeft = rightToLeft;
        this.scale = scale;
        this.place = new AffineTransform(scale, 0, 0, scale, x, y);
        this.plain = font(IdentValue.FONT_WEIGHT_400);
        this.strong = font(IdentValue.FONT_WEIGHT_600);
    }

    void paint() {
        Stroke before = device.getStroke();
        children(svg, place);
        device.setStroke(before);
    }

    private FSFont font(IdentValue weight) {
        FontSpecification font = new FontSpecification();
        font.families = new String[] {"Public Sans"};
        font.size = (float) (Double.parseDouble(svg.getAttribute("font-size")) * scale);
        font.fontWeight = weight;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return context.getFont(font);
    }

    private void children(Element parent, AffineTransform at) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element, at);
            }
        }
    }

    private void element(Element element, AffineTransform at) {
        switch (element.getLocalName()) {
            case "title", "desc" -> { }
            case "defs" -> tiles(element);
            case "rect" -> shape(element, rectangle(element), at);
            case "circle" -> shape(element, circle(element), at);
            case "line" -> shape(element, new Line2D.Double(number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2")), at);
            case "path" -> shape(element, path(element.getAttribute("d")), at);
            case "text" -> text(element);
            default -> throw new IllegalArgumentException("The chart kit draws no <" + element.getLocalName() + ">");
        }
    }

    private void tiles(Element definitions) {
        for (Node node = definitions.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element tile) {
                tiles.put("url(#" + tile.getAttribute("id") + ")", tile);
            }
        }
    }

    private void shape(Element element, Shape shape, AffineTransform at) {
        Shape placed = at.createTransformedShape(shape);
        String fill = element.getAttribute("fill");
        Element tile = tiles.get(fill);
        if (tile != null) {
            tiled(tile, shape.getBounds2D(), placed);
        } else if (fill.startsWith("#") && !"0".equals(element.getAttribute("fill-opacity"))) {
            device.setColor(color(fill, element.getAttribute("fill-opacity")));
            device.fill(placed);
        }
        String stroke = element.getAttribute("stroke");
        if (stroke.startsWith("#")) {
            device.setColor(color(stroke, ""));
            device.setStroke(stroke(element));
            device.draw(placed);
        }
    }

    /** Lays the tile again and again from the drawing's corner, as the pattern of an SVG is, as far as the shape reaches. */
    private void tiled(Element tile, Rectangle2D bounds, Shape placed) {
        double side = number(tile, "width");
        device.pushClip(placed);
        for (double y = Math.floor(bounds.getMinY() / side) * side; y < bounds.getMaxY(); y += side) {
            for (double x = Math.floor(bounds.getMinX() / side) * side; x < bounds.getMaxX(); x += side) {
                AffineTransform at = new AffineTransform(place);
                at.translate(x, y);
                children(tile, at);
            }
        }
        device.popClip();
    }

    private void text(Element element) {
        String text = rightToLeft.visual(element.getTextContent());
        if (text.isEmpty()) {
            return;
        }
        FSFont font = "600".equals(element.getAttribute("font-weight")) ? strong : plain;
        double width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
        double left = place.getTranslateX() + number(element, "x") * scale;
        double x = switch (element.getAttribute("text-anchor")) {
            case "middle" -> left - width / 2;
            case "end" -> left - width;
            default -> left;
        };
        device.setColor(color(element.getAttribute("fill"), ""));
        device.setFont(font);
        context.getTextRenderer().drawString(device, text, (float) x, (float) (place.getTranslateY() + number(element, "y") * scale));
    }

    private BasicStroke stroke(Element element) {
        double width = element.hasAttribute("stroke-width") ? number(element, "stroke-width") : 1;
        String dashes = element.getAttribute("stroke-dasharray");
        boolean round = "round".equals(element.getAttribute("stroke-linecap"));
        return new BasicStroke(
                (float) (width * scale), round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                dashes.isEmpty() || "none".equals(dashes) ? null : lengths(dashes), 0);
    }

    private float[] lengths(String dashes) {
        String[] parts = dashes.split(" ");
        float[] lengths = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            lengths[i] = (float) (Double.parseDouble(parts[i]) * scale);
        }
        return lengths;
    }

    private static Shape rectangle(Element element) {
        double round = element.hasAttribute("rx") ? number(element, "rx") * 2 : 0;
        double x = number(element, "x");
        double y = number(element, "y");
        double width = number(element, "width");
        double height = number(element, "height");
        return round == 0 ? new Rectangle2D.Double(x, y, width, height) : new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    private static Shape circle(Element element) {
        double radius = number(element, "r");
        return new Ellipse2D.Double(number(element, "cx") - radius, number(element, "cy") - radius, radius * 2, radius * 2);
    }

    /** @param moves such as {@code M-2 10 L10 -2 M0 3 H12} */
    private static Path2D path(String moves) {
        Path2D path = new Path2D.Double();
        double y = 0;
        for (String move : moves.split("(?<=\\d) (?=[A-Z])")) {
            String[] to = move.substring(1).split(" ");
            double x = Double.parseDouble(to[0]);
            y = to.length == 2 ? Double.parseDouble(to[1]) : y;
            if (move.charAt(0) == 'M') {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    /** The color on white, since a color that shines through would make the page a transparent one. */
    private static FSRGBColor color(String hex, String opacity) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        double share = opacity.isEmpty() ? 1 : Double.parseDouble(opacity);
        return new FSRGBColor(onWhite(rgb >> 16, share), onWhite(rgb >> 8, share), onWhite(rgb, share));
    }

    private static int onWhite(int channel, double share) {
        return (int) Math.round((channel & 0xFF) * share + 0xFF * (1 - share));
    }

    private static double number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }
}
