package org.stathouse.shared.chart;

import java.util.Locale;

/** A fill with its own pattern, so that two fills differ without their colors too; letters on it have a contrast of 4.5:1. */
public enum Hue {
    GREEN("#1a7a46", "#ffffff", ""),
    AMBER("#f5bd4f", "#2b1c00", "<path d=\"M-2 10 L10 -2 M6 14 L14 6 M-2 2 L2 -2\" stroke=\"#c98a12\" stroke-width=\"1.5\"/>"),
    RED("#ab2019", "#ffffff", "<path d=\"M0 0 L12 12 M12 0 L0 12\" stroke=\"#7d1510\" stroke-width=\"1.5\"/>"),
    GRAY("#d3dae2", "#16202b", "<circle cx=\"3\" cy=\"3\" r=\"1.25\" fill=\"#8fa0b1\"/><circle cx=\"9\" cy=\"9\" r=\"1.25\" fill=\"#8fa0b1\"/>"),
    BLUE("#dbe8f8", "#16202b", "<path d=\"M0 3 H12 M0 9 H12\" stroke=\"#8fb1dc\" stroke-width=\"1.5\"/>"),
    WHITE("#ffffff", "#16202b", ""),
    TEAL("#00657a", "#ffffff", "");

    /** The line around every fill and of the axes. */
    static final String LINE = "#46566a";

    private final String fill;
    private final String ink;
    private final String pattern;

    Hue(String fill, String ink, String pattern) {
        this.fill = fill;
        this.ink = ink;
        this.pattern = pattern;
    }

    /** The plain color below the pattern. */
    String fill() {
        return fill;
    }

    /** The color of letters on it. */
    String ink() {
        return ink;
    }

    boolean patterned() {
        return !pattern.isEmpty();
    }

    String patternId(String chartId) {
        return chartId + "-" + name().toLowerCase(Locale.ROOT);
    }

    /** The definition of the pattern, a tile of 12 by 12 pixels. */
    String definition(String chartId) {
        return "<pattern id=\"" + patternId(chartId) + "\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"12\" height=\"12\" fill=\"" + fill + "\"/>" + pattern + "</pattern>";
    }
}
