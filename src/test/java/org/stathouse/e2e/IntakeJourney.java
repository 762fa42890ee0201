package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Intake as the people of the process do it in their browsers: from the typed proposal to the letter and its traces. */
@BrowserTest
class IntakeJourney {

    private static final Pattern CASE_PAGE = Pattern.compile(".*/intake/proposals/[0-9a-f-]{36}");
    private static final Pattern SAVED_DRAFT = Pattern.compile(".*/intake/proposals/[0-9a-f-]{36}/edit");
    private static final Pattern NUMBER = Pattern.compile("^P-\\d{4}-\\d{4}");
    private static final Pattern TASK_PAGE = Pattern.compile(".*/tasks/[^?/]+");

    private final RunningStathouse product;

    IntakeJourney(RunningStathouse product) {
        this.product = product;
    }

    @Test
    void aProposalGoesFromTheTypedFormToTheLetterInTheProposersHands() throws IOException {
        String title = "Read meters without entering homes";
        propose(title);
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            checkAndCategorize(tmo, title);
        }
        List.of("arpa", "bbmr", "opi").forEach(scorer -> score(scorer, title));
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            claimFromList(tmo, "Recommend priority", title);
            tmo.pick("High");
            tmo.type("Reason", "It saves each household a visit.");
            finish(tmo, "Recommend to SteerCo");
        }
        decideOnRankedList(title);
        readLetter(title);
        inspect();
    }

    /** Types the proposal, closes the tab in the middle, finds it as typed and submits it. */
    private void propose(String title) {
        String draft;
        try (Visitor liaison = Visitor.signedIn(product, "liaison")) {
            liaison.open("intake/proposals");
            liaison.press("New proposal");
            liaison.isAt("New proposal");
            liaison.type("Title", title);
            liaison.page().waitForURL(SAVED_DRAFT);
            liaison.type("What will be done", "Meters send their reading by radio.");
            assertThat(liaison.page().locator(".save-status")).containsText("Saved at");
            liaison.rest();
            liaison.press("Submit proposal");
            assertThat(liaison.page().getByRole(AriaRole.ALERT)).containsText("problems");
            assertThat(liaison.field("Title")).hasValue(title);
            draft = liaison.page().url();
        }
        try (Visitor liaison = Visitor.signedIn(product, "liaison")) {
            liaison.open(draft.substring(product.address().length() + 1));
            assertThat(liaison.field("Title")).hasValue(title);
            assertThat(liaison.field("What will be done")).hasValue("Meters send their reading by radio.");
            fill(liaison);
            liaison.sees("Everything that is required is here. You can submit.");
            liaison.press("Submit proposal");
            liaison.page().waitForURL(CASE_PAGE);
            liaison.isAt(title);
            liaison.sees("Completeness check");
        }
    }

    private static void fill(Visitor liaison) {
        liaison.type("Public benefit", "Nobody has to stay at home for a reading.");
        liaison.choose("Pillar", "Responsible Stewardship");
        liaison.chooseFirst("Goal");
        liaison.choose("Lead agency", "Department of Finance");
        liaison.choose("Action owner", "Olive Owens");
        liaison.type("Measure", "Meters read by radio");
        liaison.type("Baseline", "10 percent, FY26");
        liaison.type("Target", "90 percent");
        liaison.typeDate("Start date", "7/1/2027");
        liaison.typeDate("End date", "6/30/2028");
    }

    private static void checkAndCategorize(Visitor tmo, String title) {
        claimFromList(tmo, "Check completeness", title);
        tmo.pick("Complete: it goes on to categorization");
        finish(tmo, "Confirm as complete");
        claimFromList(tmo, "Categorize proposal", title);
        tmo.pick("Grow: extends or improves a service that the City already gives");
        tmo.pick("Yes: it goes on to scoring");
        tmo.press("Admit to scoring");
        assertThat(tmo.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("There is a problem"))).isVisible();
        assertThat(tmo.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Grow")))).isChecked();
        tmo.type("Note on the admission test", "Clear benefit for every household.");
        finish(tmo, "Admit to scoring");
    }

    private void score(String username, String title) {
        try (Visitor scorer = Visitor.signedIn(product, username)) {
            claimFromList(scorer, "Score proposal", title);
            for (String criterion : List.of("Stewardship", "Equity", "Resiliency", "Impact", "Action Plan link", "Workload Delivery")) {
                scorer.page()
                        .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("\\d\\. " + criterion)))
                        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^4: ")))
                        .check();
                scorer.type("Reason for " + criterion, "As the figures of the last year show.");
            }
            scorer.sees("Your weighted score: 4.00 of 5.00.");
            finish(scorer, "Hand in scores");
        }
    }

    private void decideOnRankedList(String title) {
        try (Visitor chair = Visitor.signedIn(product, "chair")) {
            chair.open("intake/ranking");
            chair.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(title)).check();
            chair.press("Decide on 1 proposal");
            chair.pick("Approve");
            chair.press("Review decisions");
            chair.heading("Look over the decisions").waitFor();
            chair.press("Record 1 decision");
            chair.sees("Recorded 1 decision.");
            assertThat(chair.link(title)).hasCount(0);
        }
    }

    private void readLetter(String title) throws IOException {
        try (Visitor liaison = Visitor.signedIn(product, "liaison")) {
            liaison.open("intake/proposals");
            liaison.link(title).click();
            liaison.isAt(title);
            Locator pdf = liaison.link("Decision letter (PDF)");
            liaison.reloadUntil(pdf);
            liaison.text("Read the letter on screen").click();
            liaison.sees("The Steering Committee approved this proposal on");
            Download download = liaison.page().waitForDownload(pdf::click);
            byte[] start = Files.readAllBytes(download.path());
            assertThat(new String(start, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            String number = liaison.page().locator("main header").getByText(NUMBER).innerText().substring(0, "P-2026-0001".length());
            liaison.open("notices");
            liaison.link("Decision on proposal " + number).click();
            liaison.isAt(title);
        }
    }

    private void inspect() {
        try (Visitor admin = Visitor.signedIn(product, "admin")) {
            admin.open("admin/outbox?recipient=liaison");
            admin.text("Show the mail").click();
            assertThat(admin.page().locator("iframe[title='The mail as HTML']").contentFrame().locator("body")).containsText("Stathouse");
            assertThat(admin.complaints()).isEmpty();
            admin.open("admin/audit");
            admin.press("Check the trail");
            admin.sees("The trail is whole");
        }
    }

    @Test
    void openingATaskDoesNotClaimItAndComingBackFindsTheSamePlace() {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose("Count bicycles on Maryland Avenue");
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("tasks?scope=my-groups&q=bicycles");
            tmo.link("Check completeness").click();
            tmo.page().waitForURL(TASK_PAGE);
            tmo.sees("Claim the task to work on it. Looking at it changes nothing.");
            assertThat(tmo.button("Claim")).isVisible();
            assertThat(proposal.tasks("tmo")).allMatch(task -> task.get("assignee").isNull());

            tmo.link("Back to tasks").click();

            tmo.isAt("Tasks");
            assertThat(tmo.field("Search in tasks")).hasValue("bicycles");
            assertThat(tmo.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My groups"))).hasAttribute("aria-current", "page");
            assertThat(tmo.page().locator("vaadin-grid")).isFocused();
            assertThat(tmo.page()).hasURL(Pattern.compile(".*at=.*"));
        }
    }

    @Test
    void aStaleLinkSaysWhatBecameOfTheTask() {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose("Plant trees on Eutaw Street");
        String task = proposal.claim("tmo", "intake/check-completeness");
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("tasks/" + task);
            proposal.checkAndCategorize();
            tmo.pick("Complete: it goes on to categorization");
            tmo.press("Confirm as complete");
            assertThat(tmo.page().getByRole(AriaRole.ALERT)).isVisible();

            tmo.open("tasks/" + task);

            tmo.sees("This task was completed by Tamara Moss on");
            tmo.isAt("Check completeness");
        }
    }

    @Test
    void aTaskCanBeDoneWithTheKeyboardAlone() {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose("Light the steps of Mount Vernon");
        try (Visitor tmo = Visitor.nobody(product, 1280)) {
            tmo.open("login");
            tmo.tabTo(tmo.field("User name"));
            tmo.page().keyboard().type("tmo");
            tmo.tabTo(tmo.field("Password"));
            tmo.page().keyboard().type("stathouse");
            tmo.page().keyboard().press("Enter");
            tmo.page().waitForURL(url -> !url.contains("login"));
            tmo.isAt("Tasks");
            tmo.tabTo(tmo.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^My groups"))));
            tmo.page().keyboard().press("Enter");
            tmo.page().waitForURL(Pattern.compile(".*my-groups.*"));
            tmo.rest();
            tmo.tabTo(tmo.field("Search in tasks"));
            tmo.page().keyboard().type("Mount Vernon");
            tmo.page().waitForURL(Pattern.compile(".*q=Mount.*"));
            tmo.rest();
            tmo.enterFirstTask();
            tmo.page().waitForURL(TASK_PAGE);
            tmo.rest();
            tmo.tabTo(tmo.button("Claim"));
            tmo.page().keyboard().press("Enter");
            Locator complete = tmo.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Complete")));
            complete.waitFor();
            tmo.rest();
            tmo.tabTo(complete);
            tmo.page().keyboard().press("Space");
            tmo.button("Confirm as complete").waitFor();
            tmo.tabTo(tmo.button("Confirm as complete"));
            tmo.page().keyboard().press("Enter");
            tmo.isAt("Tasks");
        }
        assertThat(proposal.status()).isEqualTo("CATEGORIZATION");
    }

    /** Finds the task in the list of the person's groups, opens it there and claims it on its page. */
    private static void claimFromList(Visitor visitor, String task, String title) {
        visitor.open("tasks?scope=my-groups");
        visitor.type("Search in tasks", title);
        visitor.page().waitForURL(Pattern.compile(".*q=.*"));
        visitor.rest();
        visitor.sees(title);
        visitor.link(task).click();
        visitor.page().waitForURL(TASK_PAGE);
        visitor.press("Claim");
        visitor.heading("Your work").waitFor();
    }

    private static void finish(Visitor visitor, String button) {
        visitor.press(button);
        visitor.isAt("Tasks");
        visitor.sees("is done.");
    }
}
