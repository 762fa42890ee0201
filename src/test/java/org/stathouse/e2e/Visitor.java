package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Somebody with a browser of their own: finds things by what they are called, and waits until the page is at rest. */
final class Visitor implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;
    private static final int MOST_TABS = 60;
    private static final double LONGEST_WAIT_MILLIS = 30_000;

    /** No request of the page is under way and the view's heading stands. */
    private static final String AT_REST =
            """
            () => document.querySelector('h1') !== null
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive || !client.isActive())
                && document.querySelector('.v-loading-indicator')?.style.display !== 'block'""";

    private static final String IS_IN_PRODUCT = "() => document.querySelector('vaadin-app-layout main') !== null";

    private static final String FOLLOW_LINK =
            """
            path => new Promise((there, never) => {
                window.addEventListener('vaadin-navigated', () => there(), { once: true });
                setTimeout(() => never(new Error(`${path} did not come`)), 30000);
                const link = document.createElement('a');
                link.href = path;
                document.body.append(link);
                link.click();
                link.remove();
            })""";

    private final RunningStathouse product;
    private final Page page;
    private final Runnable leaving;
    private final List<String> complaints = new ArrayList<>();

    /** @param leaving closes what nobody needs any more once the tab is closed */
    private Visitor(RunningStathouse product, Page page, Runnable leaving) {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
        this.product = product;
        this.page = page;
        this.leaving = leaving;
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    /** Somebody who is not signed in and has never been here. */
    static Visitor nobody(RunningStathouse product, int width) {
        Page page = Chromium.page(width, HEIGHT);
        return new Visitor(product, page, page.context()::close);
    }

    /** Signs in through the sign-in page at the width of a desk's screen. */
    static Visitor signedIn(RunningStathouse product, String username) {
        return signedIn(product, username, WIDE);
    }

    /** Opens a tab in the person's own browser; who has not signed in there yet does so through the sign-in page. */
    static Visitor signedIn(RunningStathouse product, String username, int width) {
        BrowserContext profile = Chromium.profileOf(username + " at " + product.address());
        boolean known = !profile.cookies().isEmpty();
        Visitor visitor = new Visitor(product, profile.newPage(), () -> {});
        visitor.page.setViewportSize(width, HEIGHT);
        if (known) {
            return visitor;
        }
        visitor.open("login");
        visitor.field("User name").fill(username);
        visitor.field("Password").fill("stathouse");
        visitor.press("Sign in");
        visitor.page.waitForURL(Pattern.compile(".*/tasks.*"));
        visitor.rest();
        return visitor;
    }

    /** Gives the window another width, in pixels. */
    void resize(int width) {
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, HEIGHT);
            rest();
        }
    }

    Page page() {
        return page;
    }

    /** Loads an address of the product anew. */
    void open(String path) {
        page.navigate(product.address() + "/" + path);
        rest();
    }

    /** Goes to an address within the product as by a link, which loads nothing anew; the first one of a tab is loaded. */
    void go(String path) {
        if (Boolean.TRUE.equals(page.evaluate(IS_IN_PRODUCT))) {
            page.evaluate(FOLLOW_LINK, "/" + path);
            rest();
        } else {
            open(path);
        }
    }

    void rest() {
        page.waitForFunction(AT_REST);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)).first();
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    void press(String button) {
        button(button).click();
    }

    void type(String label, String text) {
        field(label).fill(text);
    }

    /** Chooses from a combo box, as one does by typing and taking the offered line. */
    void choose(String label, String option) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).first();
        box.click();
        box.fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
    }

    /** Takes the first line that a combo box offers. */
    void chooseFirst(String label) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).first();
        assertThat(box).isEnabled();
        box.click();
        page.getByRole(AriaRole.OPTION).first().click();
    }

    void typeDate(String label, String date) {
        Locator field = field(label);
        field.fill(date);
        field.press("Enter");
        field.press("Tab");
    }

    /** Loads the page anew until that is there: what the engine's jobs make comes a moment later. */
    void reloadUntil(Locator there) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            page.reload();
            rest();
            return there.first().isVisible();
        });
    }

    /** Presses Tab until that has the focus. */
    void tabTo(Locator target) {
        target.first().waitFor();
        tab(() -> target.first().evaluate("element => element === document.activeElement || element.contains(document.activeElement)"));
    }

    /** Presses Tab until that expression holds in the page. */
    void tabUntil(String expression) {
        tab(() -> page.evaluate(expression));
    }

    /**
     * Follows the link of the task list's first row by keyboard: Tab leads to the grid, the arrow past the cell that selects the row,
     * Enter into the next cell, to its link.
     */
    void enterFirstTask() {
        tabUntil("document.activeElement.shadowRoot?.activeElement?.closest('#items') != null");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.localName === 'a'");
        page.keyboard().press("Enter");
    }

    private void tab(Supplier<Object> reached) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if (reached.get().equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not get there");
    }

    void pick(String radio) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(radio)).first().check();
    }

    void sees(String text) {
        assertThat(text(text)).isVisible();
    }

    void isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText(heading);
    }

    /** What the browser complained of since the last time this was asked: script errors, refused contents. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /** Closes the tab; what a signed-in person's browser keeps stays. */
    @Override
    public void close() {
        page.close();
        leaving.run();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
        }
    }
}
