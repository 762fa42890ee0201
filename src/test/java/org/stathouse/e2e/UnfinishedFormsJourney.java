package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is typed into a form and not handed in outlives a killed process, a session that ends and a closed window. On a product of its own,
 * whose sessions end after the shortest time that the server knows.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfinishedFormsJourney {

    private static final String WORDS = "All invoices for street lights of 2026,\nand who approved them.";

    private static final int LONGER_THAN_A_SESSION_MILLIS = 100_000;
    private static final Pattern UNFINISHED = Pattern.compile("^\\d+ unfinished forms?$");

    private RunningStathouse product;
    private Inspection inspection = new Inspection();

    @BeforeAll
    void start() throws IOException {
        product = RunningStathouse.start("--server.servlet.session.timeout=1m", "--vaadin.heartbeat-interval=5");
    }

    @AfterAll
    void stop() throws IOException {
        product.close();
    }

    @BeforeEach
    void lookAfresh() {
        inspection = new Inspection();
    }

    @AfterEach
    void tellWhatIsWrong() {
        inspection.assertAll();
    }

    @Test
    void whatIsTypedIntoAFormIsThereAfterTheProcessWasKilled() throws IOException {
        try (Visitor clerk = signedIn("clerk", Inspection.DESK)) {
            fillNewRequest(clerk);
            product.killAndRestart();
            signIn(clerk, "clerk");
            clerk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(UNFINISHED)).click();
            clerk.isAt("Unfinished forms");
            inspection.seen(clerk, "unfinished-forms");
            clerk.press("Continue: New request");
            clerk.isAt("New request");
            seesNewRequest(clerk);
            inspection.seen(clerk, "new-request-restored");
        }
    }

    @Test
    void whatIsTypedIntoAFormIsThereAfterTheSessionRanOut() {
        try (Visitor supervisor = signedIn("records", Inspection.DESK)) {
            fillNewRequest(supervisor);
            supervisor.page().waitForURL(Pattern.compile(".*/login\\?expired"), new Page.WaitForURLOptions().setTimeout(LONGER_THAN_A_SESSION_MILLIS));
            signIn(supervisor, "records");
            supervisor.open("records-desk/requests/new");
            seesNewRequest(supervisor);
        }
    }

    @Test
    void whatIsTypedIntoATaskIsThereAfterSigningOutAndHandingItInEndsTheDraft() {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose("Lights on every corner");
        String task = "tasks/" + proposal.claim("tmo", "intake/check-completeness");
        try (Visitor tmo = signedIn("tmo", Inspection.DESK)) {
            tmo.open(task);
            tmo.pick("Not complete: return it to the proposer");
            reason(tmo).fill("Which corners are meant?");
            tmo.page().getByText(Pattern.compile("^Saved ")).first().waitFor();
            signOut(tmo);
        }
        try (Visitor tmo = signedIn("tmo", Inspection.PHONE)) {
            tmo.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(UNFINISHED)).click();
            tmo.isAt("Unfinished forms");
            Locator form = tmo.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Lights on every corner"));
            assertThat(form).containsText("Last typed");
            form.getByText("What you typed").click();
            assertThat(form).containsText("Which corners are meant?");
            inspection.seen(tmo, Inspection.PHONE, "unfinished-forms-of-tasks");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Continue"))).click();
            assertThat(reason(tmo)).hasValue("Which corners are meant?");
            tmo.press("Return to proposer");
            tmo.page().waitForURL(Pattern.compile(".*/tasks(\\?.*)?$"));
            tmo.open("drafts");
            assertThat(tmo.page().getByText("Lights on every corner")).hasCount(0);
        }
    }

    private static void fillNewRequest(Visitor clerk) {
        clerk.open("records-desk/requests/new");
        clerk.pick("Letter");
        clerk.type("Which records", WORDS);
        clerk.type("Subject", "Invoices for street lights");
        clerk.type("Name", "Rosa Vidal");
        clerk.choose("Agency", "Department of Transportation");
        clerk.typeDate("Records from", "1/1/2026");
        clerk.type("Postal address", "1 Fell Street");
        // The last field is saved after a pause in typing, as all are.
        clerk.page().waitForTimeout(1_500);
        clerk.rest();
        assertThat(clerk.page().getByText(Pattern.compile("^Saved ")).first()).isVisible();
    }

    private static void seesNewRequest(Visitor clerk) {
        clerk.sees("and have not handed it in.");
        assertThat(clerk.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Letter")).first()).isChecked();
        assertThat(clerk.field("Which records")).hasValue(WORDS);
        assertThat(clerk.field("Subject")).hasValue("Invoices for street lights");
        assertThat(clerk.field("Name")).hasValue("Rosa Vidal");
        assertThat(clerk.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Agency")).first()).hasValue("Department of Transportation");
        assertThat(clerk.field("Records from")).hasValue("1/1/2026");
        assertThat(clerk.field("Postal address")).hasValue("1 Fell Street");
    }

    /** In a browser that nobody has used, for its session is to end. */
    private Visitor signedIn(String username, int width) {
        Visitor visitor = Visitor.nobody(product, width);
        signIn(visitor, username);
        return visitor;
    }

    private static void signIn(Visitor visitor, String username) {
        visitor.open("login");
        visitor.type("User name", username);
        visitor.type("Password", "stathouse");
        visitor.press("Sign in");
        visitor.page().waitForURL(Pattern.compile(".*/tasks.*"));
        visitor.rest();
        // The page that stood there before may have asked a process or a session that was gone.
        visitor.complaints();
    }

    private static void signOut(Visitor visitor) {
        visitor.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("account menu"))).click();
        visitor.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).click();
        visitor.page().waitForURL(Pattern.compile(".*/login.*"));
    }

    private static Locator reason(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason for the return")).first();
    }
}
