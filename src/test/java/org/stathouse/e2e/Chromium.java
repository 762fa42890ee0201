package org.stathouse.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system's Chromium, started once for all browser tests of a thread, as Playwright's objects belong to theirs.
 * {@code -Dstathouse.chromium} names its binary; {@code none} says that there is none, and the tests are skipped visibly.
 */
final class Chromium {

    private static final int SLOW_MACHINE_MILLIS = 30_000;

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    /** The profiles of people by whose they are: whoever comes back finds their sign-in and what the browser has loaded already. */
    private static final ThreadLocal<Map<String, BrowserContext>> OF_PEOPLE = ThreadLocal.withInitial(HashMap::new);

    private Chromium() {}

    /** Where the browser is, if there is one. */
    static Optional<Path> binary() {
        String named = System.getProperty("stathouse.chromium", "");
        if (named.equals("none")) {
            return Optional.empty();
        }
        return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The profile that belongs to somebody, a fresh one for who comes for the first time in this thread. */
    static BrowserContext profileOf(String person) {
        return OF_PEOPLE.get().computeIfAbsent(person, first -> profile(new Browser.NewContextOptions()));
    }

    /** A fresh profile: no cookies, no storage. */
    static BrowserContext profile(int width, int height) {
        return profile(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A fresh profile of a browser in which no script of a page runs. */
    static BrowserContext profileWithoutScripts(int width, int height) {
        return profile(new Browser.NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false));
    }

    private static BrowserContext profile(Browser.NewContextOptions options) {
        BrowserContext context = BROWSER.get().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(SLOW_MACHINE_MILLIS);
        return context;
    }

    /** Opens a page in a fresh profile. */
    static Page page(int width, int height) {
        return profile(width, height).newPage();
    }

    private static Browser launch() {
        return Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(binary().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    }
}
