package org.stathouse.documents;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the SVG of the chart kit with the document's own fonts: its letters are text that a search finds, and a chart costs a fraction of
 * what a general SVG renderer takes, which makes pictures of letters.
 */
final class ChartDrawer implements SVGDrawer {

    private final RightToLeft rightToLeft;

    ChartDrawer(RightToLeft rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Drawing(svg, rightToLeft, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // The document's fonts are at hand while drawing.
    }

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    private record Drawing(Element svg, RightToLeft rightToLeft, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return dots("width");
        }

        @Override
        public int getIntrinsicHeight() {
            return dots("height");
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            new ChartPainter(device, context, svg, rightToLeft, dotsPerPixel, x, y).paint();
        }

        private int dots(String side) {
            return (int) Math.ceil(Double.parseDouble(svg.getAttribute(side)) * dotsPerPixel);
        }
    }
}
