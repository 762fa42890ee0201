package org.stathouse.shared.chart;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Writes one SVG element: shapes and texts with plain attributes, which browsers and the PDF renderer read alike. */
final class Svg {

    /** The size of letters, in pixels. */
    static final int FONT = 13;

    /** How wide a character is on average, as a part of the letter size. */
    private static final double CHARACTER = 0.56;

    private final String id;
    private final StringBuilder body = new StringBuilder();
    private final Set<Hue> used = EnumSet.noneOf(Hue.class);

    /** Where a text hangs at its position. */
    enum Anchor { START, MIDDLE, END }

    Svg(Chart chart, int width) {
        // Several charts stand in one page, so the names in this one must be its own, and the same each time it is drawn.
        id = "chart-" + Integer.toHexString(Objects.hash(chart.title(), chart.description(), chart.table(), width));
    }

    /** How wide a text is about, in pixels. */
    static double widthOf(String text) {
        return text.length() * CHARACTER * FONT;
    }

    /** The widest of the texts, in pixels. */
    static double widest(Collection<String> texts) {
        return texts.stream().mapToDouble(Svg::widthOf).max().orElse(0);
    }

    /** The text, shortened with an ellipsis where it is wider than the space. */
    static String fitting(String text, double space) {
        int characters = (int) (space / (CHARACTER * FONT));
        return text.length() <= characters ? text : text.substring(0, Math.max(0, characters - 1)).stripTrailing() + "…";
    }

    void box(double x, double y, double width, double height, Hue hue) {
        used.add(hue);
        String fill = hue.patterned() ? "url(#" + hue.patternId(id) + ")" : hue.fill();
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>", x, y, width, height, fill, Hue.LINE);
    }

    /** A box whose fill is the stronger the nearer {@code share} is to 1. */
    void tint(double x, double y, double width, double height, Hue hue, double share) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" fill-opacity=\"%s\" stroke=\"#d8dfe7\"/>", x, y, width, height, hue.fill(), share);
    }

    void line(double x1, double y1, double x2, double y2, String color, String dashes) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-dasharray=\"%s\"/>", x1, y1, x2, y2, color, dashes);
    }

    void thickLine(double x1, double y1, double x2, double y2) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"2.5\" stroke-linecap=\"round\"/>", x1, y1, x2, y2, Hue.TEAL.fill());
    }

    /** A thick upright mark, {@code high} pixels long. */
    void mark(double x, double top, double high) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#16202b\" stroke-width=\"3\"/>", x, top, x, top + high);
    }

    void dot(double x, double y) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\"/>", x, y, Hue.TEAL.fill());
    }

    /** A hollow dot. */
    void ring(double x, double y) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"1.5\"/>", x, y, Hue.LINE);
    }

    void text(double x, double y, Anchor anchor, String text) {
        text(x, y, anchor, text, "#16202b", "400");
    }

    /** A letter or figure in the middle of a box, on a ground of the box's own color so that no pattern runs through it. */
    void label(double x, double y, String text, Hue hue) {
        double width = widthOf(text) + 4;
        if (hue.patterned()) {
            add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" fill=\"%s\"/>", x - width / 2, y - FONT / 2.0 - 1, width, FONT + 2.0, hue.fill());
        }
        text(x, y + FONT * 0.36, Anchor.MIDDLE, text, hue.ink(), "600");
    }

    void strongText(double x, double y, Anchor anchor, String text) {
        text(x, y, anchor, text, "#16202b", "600");
    }

    private void text(double x, double y, Anchor anchor, String text, String color, String weight) {
        add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\" font-weight=\"%s\">%s</text>", x, y, anchor.name().toLowerCase(Locale.ROOT), color, weight, escaped(text));
    }

    /** The whole element. */
    String finish(Chart chart, int width, double height) {
        StringBuilder svg = new StringBuilder(body.length() + 1_024);
        String size = number(height);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width).append(' ').append(size)
                .append("\" width=\"").append(width).append("\" height=\"").append(size)
                .append("\" role=\"img\" aria-labelledby=\"").append(id).append("-title ").append(id)
                .append("-description\" font-family=\"Public Sans, sans-serif\" font-size=\"").append(FONT).append("\">")
                .append("<title id=\"").append(id).append("-title\">").append(escaped(chart.title())).append("</title>")
                .append("<desc id=\"").append(id).append("-description\">").append(escaped(chart.description())).append("</desc><defs>");
        used.stream().filter(Hue::patterned).forEach(hue -> svg.append(hue.definition(id)));
        return svg.append("</defs>").append(body).append("</svg>").toString();
    }

    private void add(String element, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double number ? number(number) : values[i];
        }
        body.append(element.formatted(texts));
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
