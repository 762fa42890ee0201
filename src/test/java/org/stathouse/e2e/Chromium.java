package org.stathouse.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system's Chromium, started once for all browser tests of a thread, as Playwright's objects belong to theirs. {@code -Dstathouse.chromium} names its binary; {@code none}
 * says that there is none, and the tests are skipped visibly.
 */
final class Chromium {

    private static final int SLOW_MACHINE_MILLIS = 30_000;

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

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

    /** A fresh profile: no cookies, no storage. */
    static BrowserContext profile(int width, int height) {
        return profile(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A fresh profile of a browser in which no script of a page runs. */
    static BrowserContext profileWithoutScripts(int width, int height) {
        return profile(new Browser.NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(false));
    }

    private static BrowserContext profile(Browser.NewContextOptions options) {
        BrowserContext context = BROWSER.get().newContext(options);
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
