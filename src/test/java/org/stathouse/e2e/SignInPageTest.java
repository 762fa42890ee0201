package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way in: by a demonstration account's button, and from an address that needs a sign-in or does not exist. */
@BrowserTest
class SignInPageTest {

    private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/login");

    private final RunningStathouse product;

    SignInPageTest(RunningStathouse product) {
        this.product = product;
    }

    @Test
    void fillsInTheNameOfADemonstrationAccount() {
        try (Visitor visitor = Visitor.nobody(product, 1280)) {
            visitor.open("login");
            visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("steerco SteerCo member")).click();

            assertThat(visitor.field("User name")).hasValue("steerco");
            visitor.page().keyboard().type("stathouse");
            visitor.page().keyboard().press("Enter");
            visitor.isAt("Tasks");
        }
    }

    @Test
    void asksForASignInFirstAndThenSaysThatAnAddressIsUnknown() {
        try (Visitor visitor = Visitor.nobody(product, 1280)) {
            visitor.open("nonsense");
            visitor.page().waitForURL(SIGN_IN_PAGE);
        }
        try (Visitor visitor = Visitor.signedIn(product, "owner")) {
            visitor.open("nonsense");
            visitor.isAt("Nothing here");
        }
    }
}
