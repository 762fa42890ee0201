package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * From a Red report to the decision of SteerCo and to the end of the case, as the people of the process do it in their browsers.
 * It moves the demonstration's clock over months, so it shares the product whose clock moves.
 */
@BrowserTest
@MovesClock
class SteeringJourney {

    private static final Pattern MEETING_PAGE = Pattern.compile(".*/steerco/meetings/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern TASK_PAGE = Pattern.compile(".*/tasks/[^?/]+");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final List<String> MEMBERS = List.of("Charles Airey", "Chandra Pillay", "Stella Cole", "Bruno Dietz", "Rhea Covington");

    private final RunningStathouse product;
    private final StatusByRest status;
    private final RedCaseByRest red;

    SteeringJourney(RunningStathouse product) {
        this.product = product;
        this.status = new StatusByRest(product);
        this.red = new RedCaseByRest(product);
    }

    @Test
    void aRedReportGoesThroughSteerCoAndItsCaseClosesOnlyAfterTheSlippedConditionAndTwoGoodReports() {
        JsonNode action = actionThatIsNotRed();
        String id = action.get("id").asString();
        String title = action.get("title").asString();

        report(status.openNextCycle(id));
        accept(title);
        red.of(id);
        validate(title);
        planRecovery(title);
        forward(title);
        preparePage(title);
        String meeting = planAndMove();
        prepare(meeting, title);
        hold(meeting, title);
        slipCondition();
        status.publish(status.openNextCycle(id), "GREEN");
        status.publish(status.openNextCycle(id), "GREEN");
        seeClosed();
    }

    private JsonNode actionThatIsNotRed() {
        Set<String> reds = StatusByRest.stream(status.as("tmo").get("adjudication/cases?limit=200").expecting(200).json().get("items"))
                .map(row -> row.get("action").asString())
                .collect(Collectors.toSet());
        JsonNode actions = status.as("tmo").get("plan/actions?owner=owner&limit=200").expecting(200).json().get("items");
        return StatusByRest.stream(actions)
                .filter(action -> !reds.contains(action.get("id").asString()))
                .reduce((earlier, last) -> last)
                .orElseThrow();
    }

    private void report(String report) {
        try (Visitor owner = Visitor.signedIn(product, "owner")) {
            owner.open("status/reports/" + report);
            owner.press("Write report");
            owner.heading("1. How far it is").waitFor();
            owner.type("Percent complete", "40");
            owner.choose("How far is the action?", "Delayed");
            owner.typeDate("Forecast end", typed(status.today().plusMonths(18)));
            for (String dimension : List.of("Schedule", "Outcome", "Budget", "Resources")) {
                owner.page()
                        .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(dimension))
                        .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Red"))
                        .check();
            }
            owner.sees("the worst of the four");
            owner.type("Done this month", "Interviewed the counters’ staff.");
            owner.type("Next", "Choose the vendor.");
            owner.type("Blocked", "Procurement waits for Law.");
            owner.sees("You can submit.");
            owner.press("Submit report");
            owner.sees("Submitted. TMO reviews it by");
        }
    }

    private void accept(String title) {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            claim(tmo, "Review report", title);
            tmo.sees("Procurement waits for Law.");
            tmo.pick("Accept: it is published");
            finish(tmo, "Accept and publish");
        }
    }

    private void validate(String title) {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            claim(tmo, "Validate Red", title);
            tmo.type("Notes of the meeting with the owner", "The owner agrees: the contract is stuck.");
            tmo.pick("Yes: the owner writes a recovery plan");
            finish(tmo, "Confirm Red");
        }
    }

    private void planRecovery(String title) {
        try (Visitor owner = Visitor.signedIn(product, "owner")) {
            follow(owner, "mine", "Write recovery plan", title);
            owner.heading("Your work").waitFor();
            owner.type("Cause", "The contract waits for its legal review.");
            owner.type("Effect if nothing is done", "The counters open a year late.");
            row(owner, "Option 1", "What could be done", "Borrow a lawyer from the Port", "Cost", "40000");
            owner.press("Add another option");
            row(owner, "Option 2", "What could be done", "Wait for the next opening", "Cost", "0");
            owner.type("Decision asked", "Lend us a contracts lawyer for eight weeks?");
            owner.pick("SteerCo");
            String due = typed(status.today().plusMonths(2));
            row(owner, "Step 1", "What is done", "Review done", "By", due);
            owner.press("Add another step");
            row(owner, "Step 2", "What is done", "Contract signed", "By", due);
            assertThat(owner.page().locator(".save-status")).containsText("Saved at");
            finish(owner, "Hand in recovery plan");
        }
    }

    private void forward(String title) {
        try (Visitor champion = Visitor.signedIn(product, "champion")) {
            claim(champion, "Resolve or forward", title);
            champion.pick("No: I forward it to SteerCo");
            champion.type("Why you forward it", "Lawyers are not mine to lend.");
            finish(champion, "Forward to SteerCo");
        }
    }

    private void preparePage(String title) {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            claim(tmo, "Prepare agenda page", title);
            tmo.type("TMO’s recommendation", "Lend the lawyer for eight weeks.");
            tmo.type("Cost of delay", "Each month of waiting costs $60,000 in overtime.");
            finish(tmo, "Put before SteerCo");
        }
    }

    /** Plans a special meeting, moves it and sees the dates that follow from its new day; answers the path of its page. */
    private String planAndMove() {
        LocalDate first = status.workingDayAfter(8);
        LocalDate moved = status.workingDayAfter(10);
        LocalDate cutOff = status.workingDayAfter(5);
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("steerco/meetings/new");
            tmo.choose("Kind", "Special");
            tmo.typeDate("Day", typed(first));
            tmo.type("Place", "City Hall 250");
            assertThat(dates(tmo)).containsText(SHOWN.format(status.workingDayAfter(3)));
            tmo.press("Plan meeting");
            tmo.page().waitForURL(MEETING_PAGE);
            tmo.isAt(SHOWN.format(first));
            tmo.press("Move");
            Locator dialog = tmo.page().getByRole(AriaRole.DIALOG);
            tmo.typeDate("New day", typed(moved));
            assertThat(dialog.locator(".meeting-dates")).containsText(SHOWN.format(cutOff));
            tmo.type("Reason", "The chair is at the Board.");
            tmo.press("Move the meeting");
            tmo.isAt(SHOWN.format(moved));
            assertThat(dates(tmo)).containsText(SHOWN.format(cutOff));
            tmo.sees("Moved 1 time");
            return tmo.page().url().substring(product.address().length() + 1);
        }
    }

    /**
     * Collects the topics while the agenda is open; between cut-off and packet day, on which it would be released by itself, marks it as
     * ready and releases the packet; then it is the day of the meeting.
     */
    private void prepare(String meeting, String title) {
        LocalDate day = status.workingDayAfter(10);
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open(meeting + "/agenda");
            tmo.press("Collect topics now");
            tmo.sees("Topics are collected.");
            tmo.sees(title);
            status.goTo(status.workingDayAfter(6));
            tmo.open(meeting);
            tmo.reloadUntil(tmo.text("Agenda closed"));
            tmo.press("Agenda is ready");
            tmo.sees("The agenda is marked as ready.");
            tmo.press("Release the packet");
            tmo.page().getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Release the packet")).click();
            tmo.sees("The packet is released");
        }
        status.goTo(day);
    }

    /** Attendance, a recusal, the decision and its condition, without leaving the one screen. */
    private void hold(String meeting, String title) {
        try (Visitor chair = Visitor.signedIn(product, "chair")) {
            chair.open(meeting + "/live");
            chair.press("Start the meeting");
            Locator room = chair.page().getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Attendance"));
            for (String member : MEMBERS) {
                room.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(member)).check();
                chair.rest();
            }
            assertThat(room).containsText("5 of 5 voting seats");
            Locator item = chair.page()
                    .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Agenda"))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(title));
            item.click();
            decide(chair);
            assertThat(item).containsText("Accept the recovery plan");
            assertThat(chair.page()).hasURL(Pattern.compile(".*/live"));
            chair.press("End the meeting");
            chair.page().getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End the meeting")).click();
            chair.page().waitForURL(MEETING_PAGE);
            chair.heading("Decisions").waitFor();
        }
    }

    private void decide(Visitor chair) {
        chair.press("Recuse Rhea Covington from this item");
        Locator dialog = chair.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill("My sister works for the vendor.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Recuse")).click();
        chair.sees("takes no part: My sister works for the vendor.");
        chair.pick("Accept the recovery plan");
        chair.type("Reason", "The plan is sound and the lawyer can be spared.");
        chair.press("Add a condition");
        chair.type("Task", "Sign the contract");
        chair.choose("Owner", "Olive Owens");
        chair.typeDate("Due", typed(status.workingDayAfter(3)));
        chair.type("Evidence", "The signed contract");
        chair.press("Record the decision");
    }

    /** Nobody hands evidence in, the condition's last day passes: the case is back at the plan. */
    private void slipCondition() {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("adjudication/cases/" + red.id());
            tmo.sees("Sign the contract");
            status.passWorkingDays(4);
            tmo.reloadUntil(tmo.text("Back to the plan: condition"));
            tmo.sees("A condition slipped, so the owner revises the recovery plan.");
        }
    }

    private void seeClosed() {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            tmo.open("adjudication/cases/" + red.id());
            assertThat(tmo.page().locator("main header")).containsText("Closed");
            tmo.sees("Closed: ");
            Assertions.assertThat(tmo.complaints()).isEmpty();
        }
    }

    private static Locator dates(Visitor visitor) {
        return visitor.page().locator(".meeting-dates").last();
    }

    /** Fills the two fields of a row of a list. */
    private static void row(Visitor visitor, String row, String text, String what, String figure, String value) {
        Locator group = visitor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(row));
        group.getByLabel(text).fill(what);
        Locator field = group.getByLabel(figure, new Locator.GetByLabelOptions().setExact(true)).first();
        field.fill(value);
        field.press("Enter");
        field.press("Tab");
    }

    private static void claim(Visitor visitor, String task, String title) {
        follow(visitor, "my-groups", task, title);
        visitor.press("Claim");
        visitor.heading("Your work").waitFor();
    }

    private static void follow(Visitor visitor, String tab, String task, String title) {
        visitor.open("tasks?scope=" + tab + "&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        visitor.link(task).click();
        visitor.page().waitForURL(TASK_PAGE);
    }

    private static void finish(Visitor visitor, String button) {
        visitor.press(button);
        visitor.isAt("Tasks");
        visitor.sees("is done.");
    }

    private static String typed(LocalDate day) {
        return TYPED.format(day);
    }
}
