package org.stathouse.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at views and collects what is wrong with them: a serious accessibility finding, something wider than the screen,
 * something that the browser complains of, or a tab without a title.
 */
final class Inspection {

    /** The width of a desk's screen, in pixels. */
    static final int DESK = 1280;

    /** The width of a phone, in pixels. */
    static final int PHONE = 375;

    /** The view scrolls inside the frame's content part, which hides from the document how wide it is. */
    private static final String WIDER_THAN_THE_SCREEN =
            """
            () => {
                const content = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part=content]');
                const inside = content ? content.scrollWidth - content.clientWidth : 0;
                return Math.max(inside, document.documentElement.scrollWidth - innerWidth);
            }""";

    private static final double SETTLING_MILLIS = 3_000;

    private final SoftAssertions softly = new SoftAssertions();

    /** Goes to an address and inspects what it shows, on a desk's screen and on a phone. */
    void look(Visitor visitor, String name, String path) {
        visitor.go(path);
        seen(visitor, name);
    }

    /** Inspects what the visitor sees now, first on a desk's screen, then on a phone, as one who turns a tablet sees both. */
    void seen(Visitor visitor, String name) {
        seen(visitor, DESK, name);
        seen(visitor, PHONE, name);
        visitor.resize(DESK);
    }

    /** Inspects what the visitor sees now on a screen of that width. */
    void seen(Visitor visitor, int width, String name) {
        visitor.resize(width);
        String where = name + "-" + width;
        softly.assertThat(Accessibility.findings(visitor.page(), where)).as("accessibility of " + where).isEmpty();
        softly.assertThat(pixelsTooWide(visitor.page())).as("pixels wider than the screen: " + where).isLessThanOrEqualTo(0);
        softly.assertThat(visitor.complaints()).as("the browser's complaints on " + where).isEmpty();
        softly.assertThat(visitor.page().title()).as("title of " + where).endsWith("Stathouse").isNotEqualTo("Stathouse");
    }

    /** The frame folds its navigation away a moment after the screen has become narrow; what is too wide then stays so. */
    private static int pixelsTooWide(Page page) {
        try {
            page.waitForFunction("() => (" + WIDER_THAN_THE_SCREEN + ")() <= 0", null, new Page.WaitForFunctionOptions().setTimeout(SETTLING_MILLIS));
            return 0;
        } catch (TimeoutError staysTooWide) {
            return (Integer) page.evaluate(WIDER_THAN_THE_SCREEN);
        }
    }

    /** Fails with everything found. */
    void assertAll() {
        softly.assertAll();
    }
}
