package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An open tab whose heartbeat goes on while nobody uses it. One minute is the shortest time-out that the server knows. */
@BrowserTest
class IdleTabTest {

    private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/login.*");
    private static final int TIME_OUT_AND_A_HALF_MILLIS = 100_000;

    @Test
    void leadsAnUnusedTabToTheSignInPageAndEndsItsSession() throws IOException {
        try (RunningStathouse product =
                RunningStathouse.start("--server.servlet.session.timeout=1m", "--vaadin.heartbeat-interval=5")) {
            Page page = Chromium.page(1280, 800);
            page.navigate(product.address() + "/login");
            page.fill("input[name=username]", "admin");
            page.fill("input[name=password]", "stathouse");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/tasks.*"));

            page.waitForURL(Pattern.compile(".*/login\\?expired"), new Page.WaitForURLOptions().setTimeout(TIME_OUT_AND_A_HALF_MILLIS));

            assertThat(page.locator(".login-reason").textContent()).contains("You were signed out");
            page.navigate(product.address() + "/account");
            page.waitForURL(SIGN_IN_PAGE);
            page.context().close();
        }
    }
}
