package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Checks a page by axe-core against WCAG 2.1 A and AA, and keeps a picture of it below {@code target/screenshots}. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** Fails on any serious or critical finding. */
    static void check(Page page, String name) {
        assertThat(findings(page, name)).as("serious accessibility findings on " + name + " (" + page.url() + ")").isEmpty();
    }

    /** The serious and critical findings, each in a line. */
    static List<String> findings(Page page, String name) {
        picture(page, name);
        // Otherwise each check opens a page of its own to join the findings of frames, of which no view has any.
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::describe)
                .toList();
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

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().limit(5).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }
}
