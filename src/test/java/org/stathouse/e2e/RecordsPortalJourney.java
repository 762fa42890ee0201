package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident asks for records by phone, without JavaScript, in English and in Spanish; and the pages stand up to axe where it is on. */
@BrowserTest
class RecordsPortalJourney {

    private static final int HEIGHT = 800;

    /** A form that comes back sooner after it was first opened is taken for a program's. */
    private static final long READING_MILLIS = 3_500;

    private final RunningStathouse product;

    RecordsPortalJourney(RunningStathouse product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void asksForRecordsByPhoneWithoutJavaScript(String language) {
        Words words = new Words(language);
        try (BrowserContext phone = Chromium.profileWithoutScripts(Inspection.PHONE, HEIGHT)) {
            Page page = phone.newPage();
            page.navigate(product.address() + "/records?lang=" + language);
            page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.of("form.title")).setExact(true)).click();
            read(page);
            handIn(page, words.of("form.review"));
            assertThat(page.locator("#faults li")).hasCount(2);

            page.locator("#description").fill("Inspection reports of the playground at Patterson Park, 2026");
            page.locator("#email").fill("resident@example.org");
            handIn(page, words.of("form.draft"));
            assertThat(page.locator("#email")).hasValue("resident@example.org");
            // A draft that is taken up again counts as a form just opened.
            read(page);
            handIn(page, words.of("form.review"));
            handIn(page, words.of("review.send"));
            isAt(page, words.of("received.title"));
            String secretPage = page.locator(".secret-link a").textContent().strip();

            page.navigate(secretPage + "?lang=" + language);
            page.locator("#text").fill("The big one with the slide.");
            press(page, words.of("messages.send"));
            assertThat(page.getByText("The big one with the slide.")).isVisible();
            assertThat(page.locator(".notice-box")).hasText(words.of("done.MESSAGE"));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")).isLessThanOrEqualTo(0);

            page.getByRole(AriaRole.LINK, named(words.of("page.withdraw.do"))).click();
            press(page, words.of("withdraw.do"));
            assertThat(page.locator("#status")).hasText(words.of("status.WITHDRAWN.title"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void standsUpToAxeOnEveryPage(String language) {
        Inspection inspection = new Inspection();
        try (Visitor visitor = Visitor.nobody(product, Inspection.DESK)) {
            for (String path : List.of("records", "records/public", "records/figures", "records/new")) {
                inspection.look(visitor, path.replace('/', '-') + "-" + language, path + "?lang=" + language);
            }
            Words words = new Words(language);
            Page page = visitor.page();
            read(page);
            handIn(page, words.of("form.review"));
            page.locator("#faults").waitFor();
            visitor.complaints();
            inspection.seen(visitor, "records-new-faults-" + language);
            page.locator("#description").fill("The 9-1-1 call of the fire in Example Street");
            page.locator("#email").fill("resident@example.org");
            handIn(page, words.of("form.review"));
            page.locator("#faults").waitFor();
            visitor.complaints();
            page.locator("#emergencyCall-unknown").check();
            handIn(page, words.of("form.review"));
            inspection.seen(visitor, "records-review-" + language);
            handIn(page, words.of("review.send"));
            inspection.seen(visitor, "records-received-" + language);
            page.locator(".secret-link a").click();
            inspection.seen(visitor, "records-request-" + language);
            page.getByRole(AriaRole.LINK, named(words.of("page.withdraw.do"))).click();
            inspection.seen(visitor, "records-withdraw-" + language);
        }
        inspection.assertAll();
    }

    /** Takes the time in which a person could have read the form; it counts for all its steps. */
    private static void read(Page page) {
        page.locator("#request-form").waitFor();
        page.waitForTimeout(READING_MILLIS);
    }

    private static void handIn(Page page, String button) {
        page.locator("#request-form").waitFor();
        press(page, button);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void isAt(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(heading);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** What the pages say in a language. */
    private record Words(ResourceBundle bundle) {

        Words(String language) {
            this(ResourceBundle.getBundle(
                    "messages/mpia-web",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }

        String of(String key) {
            return bundle.getString("mpia.web." + key);
        }
    }
}
