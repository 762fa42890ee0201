package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The task list, a task's form and a case's page as a screen reader tells them: by the browser's accessibility tree, by what live
 * regions say and by where the focus goes. The axe rules find what is written wrongly; this finds what is missing.
 */
@BrowserTest
class ScreenReaderJourney {

    private final RunningStathouse product;
    private final SoftAssertions softly = new SoftAssertions();

    ScreenReaderJourney(RunningStathouse product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(ints = {Inspection.DESK, Inspection.PHONE})
    void theTaskListIsAGridWithANameAndHeadersAmongNamedParts(int width) {
        IntStream.rangeClosed(1, 2).forEach(n -> proposed("Told on " + width + ", number " + n));
        try (Visitor tmo = Visitor.signedIn(product, "tmo", width)) {
            tmo.open("tasks?scope=my-groups&q=Told+on+" + width);
            AccessibilityTree tree = understood(tmo, "the task list");
            softly.assertThat(tree.names("treegrid")).containsExactly("Tasks");
            softly.assertThat(tree.names("columnheader"))
                    .containsAll(width == Inspection.DESK ? List.of("Task", "Due", "Why you see it", "Who has it") : List.of("Tasks"));
            softly.assertThat(tree.names("search")).contains("Filter the tasks");
            softly.assertThat(tree.names("rowheader")).as("what tells a row from the others").hasSize(2).allMatch(name -> name.contains("Told on " + width));
        }
        softly.assertAll();
    }

    @Test
    void filteringSelectingAndDoingManyAtOnceIsTold() {
        IntStream.rangeClosed(1, 3).forEach(n -> proposed("Aloud " + n));
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("tasks?scope=my-groups");
            Ears ears = Ears.at(tmo.page());
            tmo.type("Search in tasks", "Aloud");
            ears.hear("3 tasks");
            tmo.type("Search in tasks", "Aloud, but nowhere");
            ears.hear("No tasks");
            tmo.type("Search in tasks", "Aloud");
            ears.hear("3 tasks");
            assertThat(tmo.field("Search in tasks")).isFocused();
            tmo.press("Show as board");
            ears.hear("To claim: 3");
            tmo.press("Show as list");
            ears.hear("3 tasks");
            tmo.page().keyboard().press("Shift+X");
            ears.hear("3 tasks selected");
            tmo.page().keyboard().press("c");
            ears.hear("done for 3 tasks.");
        }
    }

    @Test
    void theFocusGoesIntoADialogAndBackAndAfterAStepToWhatFollows() {
        ProposalByRest proposal = proposed("Whither the focus goes");
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            Page page = tmo.page();
            tmo.open("tasks?scope=my-groups&q=Whither+the+focus");
            tmo.button("Save filter…").focus();
            page.keyboard().press("Enter");
            assertThat(tmo.page().getByRole(AriaRole.DIALOG).getByLabel("Name")).isFocused();
            softly.assertThat(AccessibilityTree.of(page).names("dialog")).containsExactly("Save this filter");
            page.keyboard().press("Escape");
            assertThat(tmo.button("Save filter…")).isFocused();

            tmo.link("Check completeness").click();
            page.waitForURL(Pattern.compile(".*/tasks/[^?/]+"));
            tmo.rest();
            assertThat(tmo.heading("Check completeness")).isFocused();
            tmo.button("Claim").focus();
            page.keyboard().press("Enter");
            assertThat(tmo.heading("Your work")).isFocused();

            tmo.go("intake/proposals/" + proposal.id());
            assertThat(tmo.heading("Whither the focus goes")).isFocused();
            assertThat(page).hasTitle(Pattern.compile(".*Whither the focus goes.*"));
        }
        softly.assertAll();
    }

    @Test
    void aTasksFormTellsItsFieldsItsDraftAndItsFaults() {
        ProposalByRest proposal = proposed("Filled in by ear");
        String task = proposal.claim("tmo", "intake/check-completeness");
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("tasks/" + task);
            Ears ears = Ears.at(tmo.page());
            tmo.pick("Not complete: return it to the proposer");
            tmo.rest();
            AccessibilityTree tree = understood(tmo, "a task's form");
            softly.assertThat(tree.names("region")).contains("This task", "Your work");
            softly.assertThat(tree.names("textbox")).anyMatch(name -> name.startsWith("Reason for the return"));
            tmo.press("Return to proposer");
            ears.hear("There is a problem");
            assertThat(tmo.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("There is a problem"))).isFocused();
            tmo.type("Reason for the return", "Which steps are meant?");
            tmo.page().keyboard().press("Tab");
            ears.hear("Saved at");
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {Inspection.DESK, Inspection.PHONE})
    void aCasesPageIsSectionsUnderOneHeading(int width) {
        ProposalByRest proposal = proposed("Read out on " + width);
        try (Visitor tmo = Visitor.signedIn(product, "tmo", width)) {
            tmo.open("intake/proposals/" + proposal.id());
            AccessibilityTree tree = understood(tmo, "a case's page");
            softly.assertThat(tree.names("region")).contains("Where it stands", "Tasks", "Comments", "Process", "History");
            softly.assertThat(tree.names("textbox")).as("the field for a comment").isNotEmpty();
        }
        softly.assertAll();
    }

    /** Reads the page and notes what nobody could make out. */
    private AccessibilityTree understood(Visitor visitor, String what) {
        AccessibilityTree tree = AccessibilityTree.of(visitor.page());
        softly.assertThat(tree.nameless()).as("without a name on " + what).isEmpty();
        softly.assertThat(tree.headingFaults()).as("headings of " + what).isEmpty();
        softly.assertThat(tree.landmarkFaults()).as("landmarks of " + what).isEmpty();
        return tree;
    }

    private ProposalByRest proposed(String title) {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose(title);
        return proposal;
    }
}
