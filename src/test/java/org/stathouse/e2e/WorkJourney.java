package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Work in the task list as people do it: by keyboard alone, on a phone, in two tabs, and for somebody who is away. */
@BrowserTest
class WorkJourney {

    private final RunningStathouse product;
    private final Inspection inspection = new Inspection();

    WorkJourney(RunningStathouse product) {
        this.product = product;
    }

    @AfterEach
    void tellWhatIsWrong() {
        inspection.assertAll();
    }

    @Test
    void theListIsWorkedOffByKeyboardAlone() {
        IntStream.rangeClosed(1, 3).forEach(n -> proposed("Keyboard work " + n));
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            Page page = tmo.page();
            tmo.open("tasks?scope=my-groups&q=Keyboard+work");
            page.keyboard().press("?");
            tmo.heading("Keyboard shortcuts").waitFor();
            tmo.sees("Claim the task, or all selected ones");
            inspection.seen(tmo, "shortcuts");
            page.keyboard().press("Escape");
            assertThat(tmo.heading("Keyboard shortcuts")).isHidden();
            page.keyboard().press("j");
            page.waitForFunction("document.activeElement.localName === 'vaadin-grid'");
            page.keyboard().press("c");
            tmo.sees("is yours.");
            tmo.rest();
            page.keyboard().press("Shift+X");
            assertThat(page.locator(".selection-count")).hasText("2 tasks selected");
            inspection.seen(tmo, "tasks-selected");
            page.keyboard().press("c");
            tmo.sees("done for 2 tasks.");
            page.keyboard().press("w");
            tmo.heading("Save this filter").waitFor();
            tmo.type("Name", "My keyboard work");
            inspection.seen(tmo, "filter-save");
            tmo.press("Save");
            assertThat(page.getByText("My keyboard work").first()).isVisible();
        }
        JsonNode saved = new Rest(product, "tmo").get("tasks/filters").expecting(200).json();
        assertThat(saved.toString()).contains("My keyboard work");
    }

    @Test
    void aCaseIsFoundFromEverywhereAndItsCommentsReachWhomTheyMention() {
        ProposalByRest proposal = proposed("Lantern parade on the harbor");
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("notices");
            tmo.page().keyboard().press("/");
            tmo.page().keyboard().type("lantern harbor");
            tmo.page().keyboard().press("Enter");
            tmo.page().waitForURL(Pattern.compile(".*/search\\?.*"));
            tmo.rest();
            inspection.seen(tmo, "search");
            tmo.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Lantern parade"))).first().click();
            tmo.page().waitForURL(Pattern.compile(".*/intake/proposals/.*"));
            tmo.rest();
        }
        new Rest(product, "tmo").post("cases/proposal/" + proposal.id() + "/comments", Map.of("text", "@liaison which pier is it?")).expecting(201);
        try (Visitor liaison = Visitor.signedIn(product, "liaison", Inspection.PHONE)) {
            liaison.open("notices");
            liaison.sees("Tamara Moss mentioned you on");
            inspection.seen(liaison, "notices-mentioned");
        }
    }

    @Test
    void whatIsTypedIntoAFormIsThereAgainAndNoOtherTabOverwritesIt() {
        ProposalByRest proposal = proposed("Shade at every stop");
        String task = "tasks/" + proposal.claim("tmo", "intake/check-completeness");
        try (Visitor first = Visitor.signedIn(product, "tmo"); Visitor second = Visitor.signedIn(product, "tmo")) {
            first.open(task);
            typeReason(first, "Which stops are meant?");
            Rest tmo = new Rest(product, "tmo");
            Awaitility.await().until(() -> tmo.get("drafts").expecting(200).json().toString().contains("Which stops are meant?"));
            second.open(task);
            second.sees("have not handed it in");
            assertThat(reason(second)).hasValue("Which stops are meant?");
            inspection.seen(second, "draft-restored");
            reason(second).fill("Which stops, and in which year?");
            reason(second).press("Tab");
            assertThat(second.page().getByText(Pattern.compile("^Saved ")).first()).isVisible();
            reason(first).fill("Which stops are meant? Please list them.");
            reason(first).press("Tab");
            assertThat(first.page().getByRole(AriaRole.ALERT).first()).isVisible();
            inspection.seen(first, "draft-of-two-tabs");
        }
    }

    @Test
    void aCardMovesOnTheBoardByPointerAndByKeyboard() {
        proposed("Card for the pointer");
        proposed("Card for the keys");
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            Page page = tmo.page();
            tmo.open("tasks?view=board&q=Card+for+the");
            Locator free = page.locator("[data-column=TO_CLAIM]");
            Locator mine = page.locator("[data-column=MINE]");
            card(free, "Card for the pointer").dragTo(mine);
            assertThat(card(mine, "Card for the pointer")).isVisible();
            tmo.rest();
            card(free, "Card for the keys").getByRole(AriaRole.LINK).focus();
            page.keyboard().press("c");
            assertThat(card(mine, "Card for the keys").getByRole(AriaRole.LINK)).isFocused();
            page.keyboard().press("u");
            assertThat(card(free, "Card for the keys").getByRole(AriaRole.LINK)).isFocused();
            inspection.seen(tmo, "board-moved");
        }
    }

    private static Locator card(Locator column, String title) {
        return column.locator(".board-card").filter(new Locator.FilterOptions().setHasText(title));
    }

    private void typeReason(Visitor visitor, String text) {
        visitor.pick("Not complete: return it to the proposer");
        reason(visitor).fill(text);
        reason(visitor).press("Tab");
    }

    private static Locator reason(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason for the return")).first();
    }

    private ProposalByRest proposed(String title) {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose(title);
        return proposal;
    }
}
