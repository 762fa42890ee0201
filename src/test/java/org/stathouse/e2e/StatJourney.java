package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What a Stat agrees on in the room, until it stands Green in the next pre-memo: the analyst at the projector and the owner on a phone
 * use the keyboard alone. It moves the demonstration's clock, so it shares the product whose clock moves.
 */
@BrowserTest
@MovesClock
class StatJourney {

    private static final Pattern TASK_PAGE = Pattern.compile(".*/tasks/[^?/]+");
    private static final int PROJECTOR = 1920;
    private static final List<String> LINES = List.of(
            "owner @ +5: Answer what the residents of Park Heights asked",
            "crew @ +5: Send the list of blocked alleys #memo",
            "owner @ +6: Meet with the vendor of the sweepers #meeting",
            "crew @ +7: Say how many routes were missed #written",
            "owner @ +8: Set up the workgroup on bulk trash #workgroup");

    private final RunningStathouse product;
    private final StatByRest stats;

    StatJourney(RunningStathouse product) {
        this.product = product;
        this.stats = new StatByRest(product);
    }

    @Test
    void whatIsAgreedInTheRoomIsAnsweredOnAPhoneAndStandsGreenInTheNextPreMemo() {
        String stat = stats.stat("JourneyStat");
        JsonNode session = stats.plan(stat, 1);
        stats.goToDayOf(session);
        String id = session.get("id").asString();

        captureAndReadBack(id);
        issueMemo(session.get("number").asString());
        stats.items(stat, LINES.size());
        answerOnAPhone();
        verify();
        seeGreen(stats.plan(stat, 1).get("id").asString());
    }

    private void captureAndReadBack(String session) {
        try (Visitor analyst = Visitor.signedIn(product, "analyst", PROJECTOR)) {
            analyst.open("stat/sessions/" + session + "/live");
            activate(analyst, analyst.button("Begin the session"));
            analyst.sees("In session");
            press(analyst, "Alt+c");
            for (int line = 0; line < LINES.size(); line++) {
                analyst.page().keyboard().type(LINES.get(line));
                press(analyst, "Enter");
                assertThat(analyst.page().locator(".captured-row")).hasCount(line + 1);
            }
            press(analyst, "Alt+r");
            for (int item = 1; item <= LINES.size(); item++) {
                analyst.sees("Item " + item + " of " + LINES.size());
                enterOn(analyst, "Agreed (Enter)");
            }
            analyst.sees("Everything is read back: " + LINES.size() + " items");
            enterOn(analyst, "End the session (Enter)");
            activate(analyst, analyst.button("End the session"));
            analyst.sees("In debrief");
            Assertions.assertThat(analyst.complaints()).isEmpty();
        }
    }

    private void issueMemo(String session) {
        try (Visitor analyst = Visitor.signedIn(product, "analyst")) {
            openTask(analyst, "Debrief", session);
            submit(analyst, "Finish the debrief");
            openTask(analyst, "Issue follow-up memo", session);
            submit(analyst, "Issue the memo");
            Assertions.assertThat(analyst.complaints()).isEmpty();
        }
    }

    private void answerOnAPhone() {
        try (Visitor owner = Visitor.signedIn(product, "owner", Inspection.PHONE)) {
            openTask(owner, "Answer item", "Park Heights");
            owner.tabTo(owner.field("What was done"));
            owner.page().keyboard().type("All forty questions are answered.");
            submit(owner, "Hand in the answer");
            Assertions.assertThat(owner.complaints()).isEmpty();
        }
    }

    private void verify() {
        try (Visitor analyst = Visitor.signedIn(product, "analyst")) {
            openTask(analyst, "Verify answer", "Park Heights");
            analyst.sees("All forty questions are answered.");
            Locator closes = analyst.page().getByRole(AriaRole.RADIO).first();
            analyst.tabTo(closes);
            press(analyst, "Space");
            submit(analyst, "Record it");
            Assertions.assertThat(analyst.complaints()).isEmpty();
        }
    }

    private void seeGreen(String nextSession) {
        try (Visitor analyst = Visitor.signedIn(product, "analyst")) {
            analyst.open("stat/sessions/" + nextSession + "/papers/PRE_MEMO");
            analyst.sees("Answer what the residents of Park Heights asked");
            analyst.sees("Green");
            analyst.sees("Send the list of blocked alleys");
        }
    }

    /** Finds the task of that name, the only one of a case with those words, in the task list, and opens it. */
    private static void openTask(Visitor visitor, String task, String words) {
        visitor.open("tasks?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        visitor.reloadUntil(visitor.link(task));
        visitor.enterFirstTask();
        visitor.page().waitForURL(TASK_PAGE);
        visitor.rest();
    }

    private static void submit(Visitor visitor, String button) {
        activate(visitor, visitor.button(button));
        visitor.isAt("Tasks");
        visitor.sees("is done.");
    }

    private static void activate(Visitor visitor, Locator button) {
        visitor.tabTo(button);
        press(visitor, "Enter");
        visitor.rest();
    }

    /** Presses Enter once that button has the focus, which it takes by itself. */
    private static void enterOn(Visitor visitor, String button) {
        assertThat(visitor.button(button)).isFocused();
        press(visitor, "Enter");
    }

    private static void press(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
        visitor.rest();
    }
}
