package org.stathouse.shared.chart;

import java.util.List;

/** The legend below or above a drawing: each sign with its letter and word, in as many lines as it takes. */
final class Legend {

    private static final int BOX = 18;
    private static final int LINE_HEIGHT = 24;
    private static final int GAP = 18;

    private Legend() {}

    /** Draws from a height on and returns the height below it, in pixels. */
    static double draw(Svg svg, List<Sign> signs, double top, int width) {
        double x = 0;
        double y = top;
        for (Sign sign : signs) {
            double wide = BOX + 6 + Svg.widthOf(sign.label());
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LINE_HEIGHT;
            }
            svg.box(x + 0.5, y + 0.5, BOX, BOX, sign.hue());
            svg.label(x + 0.5 + BOX / 2.0, y + 0.5 + BOX / 2.0, sign.letter(), sign.hue());
            svg.text(x + BOX + 6, y + BOX * 0.75, Svg.Anchor.START, sign.label());
            x += wide + GAP;
        }
        return y + LINE_HEIGHT;
    }
}
