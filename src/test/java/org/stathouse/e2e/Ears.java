package org.stathouse.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * Hears what a screen reader would say by itself: the words that come into a live region which stood in the page before them, and the
 * words of an alert however it came.
 */
final class Ears {

    private static final String LISTEN =
            """
            () => {
                const live = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
                const heard = window.heard = [];
                const known = new WeakSet(document.querySelectorAll(live));
                const regionOf = node => (node instanceof Element ? node : node.parentElement)?.closest(live);
                const say = region => region.checkVisibility() && region.innerText.trim() && heard.push(region.innerText.trim());
                new MutationObserver(changes => {
                    const changed = new Set();
                    for (const change of changes) {
                        const region = regionOf(change.target);
                        if (region && (known.has(region) || region.matches('[role=alert]'))) changed.add(region);
                        for (const node of change.addedNodes) {
                            if (!(node instanceof Element)) continue;
                            const come = node.matches(live) ? [node, ...node.querySelectorAll(live)] : [...node.querySelectorAll(live)];
                            come.filter(each => each.matches('[role=alert]')).forEach(each => changed.add(each));
                            come.forEach(each => known.add(each));
                        }
                    }
                    changed.forEach(say);
                }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden', 'role'] });
            }""";

    private final Page page;

    private Ears(Page page) {
        this.page = page;
    }

    /** Listens from now on. */
    static Ears at(Page page) {
        page.evaluate(LISTEN);
        return new Ears(page);
    }

    /** Waits until something is said in which these words are; everything said so far is forgotten then. */
    void hear(String words) {
        Awaitility.await("to hear “" + words + "”").until(() -> heard().stream().anyMatch(said -> said.contains(words)));
        page.evaluate("window.heard.length = 0");
    }

    private List<String> heard() {
        return ((List<?>) page.evaluate("window.heard")).stream().map(String::valueOf).toList();
    }
}
