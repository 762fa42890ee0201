package org.stathouse.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Checks a page by axe-core against WCAG 2.1 A and AA. A picture of a page on which it finds something, of every page with
 * {@code -Dstathouse.pictures=true}, is kept below {@code target/screenshots}.
 */
final class Accessibility {

    private static final boolean ALL_PICTURES = Boolean.getBoolean("stathouse.pictures");

    private static final String AXE = axe();

    /** Only what is wrong leaves the page: the list of what is right is long, and writing it out takes longer than finding it. */
    private static final String SERIOUS_FINDINGS =
            """
            async () => {
                const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] });
                return found.violations
                    .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                    .map(rule => `${rule.id}: ${rule.help} at ${rule.nodes.slice(0, 5).map(node => `${node.target} ${node.html}`)}`);
            }""";

    /** A dialog that fades in has other colors for a moment; what turns for ever is not waited for. */
    private static final String AT_REST =
            """
            () => !document.querySelector('[opening], [closing]')
                && document.getAnimations().every(one => one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity)""";

    private Accessibility() {}

    /** The serious and critical findings, each in a line. */
    static List<String> findings(Page page, String name) {
        page.waitForFunction(AT_REST);
        for (Frame frame : page.frames()) {
            if (Boolean.FALSE.equals(frame.evaluate("() => 'axe' in window"))) {
                frame.evaluate(AXE);
            }
        }
        List<String> findings = ((List<?>) page.evaluate(SERIOUS_FINDINGS)).stream().map(String::valueOf).toList();
        if (ALL_PICTURES || !findings.isEmpty()) {
            picture(page, name);
        }
        return findings;
    }

    /** The view scrolls inside the frame, so the window is made as high as the view for the picture. */
    private static void picture(Page page, String name) {
        ViewportSize size = page.viewportSize();
        int height = (Integer) page.evaluate("document.querySelector('main').scrollHeight + 70");
        page.setViewportSize(size.width, Math.max(size.height, height));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        page.setViewportSize(size.width, size.height);
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
