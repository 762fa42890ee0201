package org.stathouse.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The views and dialogs of daily work beside the task list itself, each with something in it, on a desk's screen and on a phone. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkAccessibilityJourney {

    private static final Locator.WaitForOptions HIDDEN = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private final RunningStathouse product;
    private final LocalDate today;
    private Inspection inspection = new Inspection();

    WorkAccessibilityJourney(RunningStathouse product) {
        this.product = product;
        this.today = new StatusByRest(product).today();
    }

    @BeforeEach
    void forgetEarlierFindings() {
        inspection = new Inspection();
    }

    @Test
    void theCalendarAndItsFeeds() {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            look(tmo, "diary-month", "diary?whose=all");
            look(tmo, "diary-week", "diary?view=week&whose=all");
            look(tmo, "diary-agenda", "diary?view=agenda&whose=all");
            look(tmo, "diary-nothing", "diary?view=week&on=" + today.minusYears(5));
            look(tmo, "feeds-none", "diary/feeds");
            tmo.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New feed")).first().click();
            tmo.field("Name").waitFor();
            inspection.seen(tmo, "work-feed-new");
            tmo.type("Name", "My phone");
            tmo.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last().click();
            tmo.sees("It is shown this once");
            inspection.seen(tmo, "work-feed-address");
        }
        inspection.assertAll();
    }

    @Test
    void howTheWorkIs() {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            look(tmo, "health", "health");
            look(tmo, "health-tasks", "health/tasks?figure=open");
            look(tmo, "health-tasks-none", "health/tasks?figure=overdue&person=nobody");
            look(tmo, "search", "search?q=street");
            look(tmo, "search-nothing", "search?q=nothinghasthisword");
        }
        inspection.assertAll();
    }

    @Test
    void aPersonsOwnPages() {
        Map<String, Object> absence = Map.of(
                "absent", "opi", "substitute", "arpa", "from", today.plusDays(30).toString(), "to", today.plusDays(37).toString(),
                "processes", List.of(), "note", "The scores of the last round are in the shared folder.");
        new Rest(product, "opi").post("substitutions", absence).expecting(201);
        try (Visitor opi = Visitor.signedIn(product, "opi")) {
            look(opi, "absence", "account/absence");
            opi.press("Arrange it");
            opi.page().getByRole(AriaRole.ALERT).first().waitFor();
            inspection.seen(opi, "work-absence-faults");
            look(opi, "notice-settings", "account/notices");
        }
        proposed("Tell the liaison that it was received");
        try (Visitor liaison = Visitor.signedIn(product, "liaison")) {
            look(liaison, "inbox", "notices");
        }
        inspection.assertAll();
    }

    @Test
    void manyTasksAtOnce() {
        List<String> tasks = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> proposed("Many at once " + n))
                .map(proposal -> proposal.tasks("tmo").getFirst().get("id").asString())
                .toList();
        new Rest(product, "tmo").post("tasks/" + tasks.getFirst() + "/claim", Map.of()).expecting(200);
        JsonNode order = new Rest(product, "tmo").post("tasks/bulk", Map.of("action", "CLAIM", "tasks", tasks)).expecting(201).json();
        String id = order.get("id").asString();
        Awaitility.await()
                .atMost(CaseByRest.LONGEST_WAIT)
                .until(() -> new Rest(product, "tmo").get("tasks/bulk/" + id).expecting(200).json().get("state").asString(), "FINISHED"::equals);
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            look(tmo, "bulk-result", "tasks/bulk/" + id);
            look(tmo, "board", "tasks?view=board&q=Many+at+once");
            tmo.go("tasks?q=Many+at+once");
            tmo.page().keyboard().press("Shift+X");
            tmo.sees("3 tasks selected");
            for (String step : List.of("Pass on…", "Put off…", "Complete…")) {
                tmo.press(step);
                tmo.button("Cancel").waitFor();
                tmo.rest();
                inspection.seen(tmo, "work-" + step.substring(0, 4).strip().toLowerCase(Locale.ROOT) + "-many");
                tmo.page().keyboard().press("Escape");
                tmo.button("Cancel").waitFor(HIDDEN);
            }
        }
        inspection.assertAll();
    }

    @Test
    void savedFilters() {
        Rest bbmr = new Rest(product, "bbmr");
        for (String name : List.of("Overdue budgets", "What I wait for with a name so long that it has to go on in a second line")) {
            bbmr.post("tasks/filters", Map.of("name", name, "filter", "show=all&q=street")).expecting(201);
        }
        try (Visitor visitor = Visitor.signedIn(product, "bbmr")) {
            visitor.go("tasks?scope=all&q=street");
            visitor.press("Saved filters…");
            visitor.heading("Saved filters").waitFor();
            inspection.seen(visitor, "work-filters-saved");
            visitor.button("Change Overdue budgets").click();
            visitor.heading("Change “Overdue budgets”").waitFor();
            inspection.seen(visitor, "work-filter-change");
            visitor.page().keyboard().press("Escape");
            visitor.button("Delete Overdue budgets").click();
            visitor.text("Delete “Overdue budgets”?").waitFor();
            inspection.seen(visitor, "work-filter-delete");
        }
        inspection.assertAll();
    }

    private ProposalByRest proposed(String title) {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose(title);
        return proposal;
    }

    private void look(Visitor visitor, String name, String path) {
        inspection.look(visitor, "work-" + name, path);
    }
}
