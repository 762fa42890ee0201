package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Checks a page by axe-core against WCAG 2.1 A and AA, and keeps a picture of it below {@code target/screenshots}. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** Fails on any serious or critical finding. */
    static void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
        List<String> findings = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::describe)
                .toList();
        assertThat(findings).as("serious accessibility findings on " + name + " (" + page.url() + ")").isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().limit(5).map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }
}
