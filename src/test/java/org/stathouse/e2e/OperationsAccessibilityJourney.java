package org.stathouse.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * The views of operators on a desk's screen and on a phone, where there is something to operate: a newer product has brought a version of
 * a process in which one step is another and one step breaks, its cases are moved, and a mail server takes the mails. It has a product of
 * its own, which it upgrades.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsAccessibilityJourney {

    private static final String KEY = "action-intake";

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningStathouse product;
    private Inspection inspection = new Inspection();
    private String incident = "";

    /** Two cases on the first version, one of them at the step that the second one has not, and one on the second, which breaks. */
    @BeforeAll
    void anUpgradeWithABrokenStep() throws IOException {
        mails.start();
        product = RunningStathouse.start("--stathouse.mail.host=127.0.0.1", "--stathouse.mail.port=" + mails.getSmtp().getPort());
        // A morning of work, for mails wait through nights and weekends.
        StatusByRest clock = new StatusByRest(product);
        clock.goTo(clock.workingDayAfter(1));
        proposed("Sweep the alleys twice");
        proposed("Plant shade at the stops").checkAndCategorize();
        product.upgrade("intake/action-intake.bpmn", file -> file
                .replace("\"UserTask_CheckCompleteness\"", "\"UserTask_LookItOver\"")
                .replace(
                        "camunda:expression=\"${intakeSteps.weighScores(proposalId)}\"",
                        "camunda:asyncBefore=\"true\" camunda:expression=\"${missingSteps.weighScores(proposalId)}\""));
        ProposalByRest broken = proposed("Paint the crossings anew");
        broken.checkAndCategorize();
        Stream.of("arpa", "bbmr", "opi").forEach(scorer -> broken.score(scorer, 4));
        incident = Awaitility.await()
                .atMost(CaseByRest.LONGEST_WAIT)
                .until(() -> admin().get("operations/incidents?process=" + KEY).expecting(200).json().get("items"), failed -> !failed.isEmpty())
                .get(0)
                .get("item")
                .get("id")
                .asString();
    }

    @AfterAll
    void stop() throws IOException {
        product.close();
        mails.stop();
    }

    @BeforeEach
    void forgetEarlierFindings() {
        inspection = new Inspection();
    }

    @Test
    void whatFailedAndItsRetry() {
        try (Visitor admin = Visitor.signedIn(product, "admin")) {
            look(admin, "processes", "admin/processes");
            look(admin, "incidents", "admin/incidents");
            admin.page().getByText("Where in the program").first().click();
            admin.page().getByText("missingSteps").nth(1).waitFor();
            inspection.seen(admin, "incident-trace");
            admin.press("Try all that match again");
            admin.heading("Try again: All that match").waitFor();
            inspection.seen(admin, "incident-retry");
            admin.page().keyboard().press("Escape");
            look(admin, "incidents-none", "admin/incidents?words=nothing-has-this");
            look(admin, "incidents-waiting", "admin/incidents?state=scheduled");
            look(admin, "process-case", "admin/process-cases/" + brokenProcess());
            admin.button("Suspend").click();
            admin.button("Cancel").waitFor();
            inspection.seen(admin, "process-suspend");
        }
        inspection.assertAll();
    }

    @Test
    void versionsAndTheMoveOfTheirCases() {
        try (Visitor admin = Visitor.signedIn(product, "admin")) {
            look(admin, "process-version-old", "admin/processes/" + KEY + "/1");
            look(admin, "process-version-new", "admin/processes/" + KEY + "/2");
            look(admin, "process-version-step", "admin/processes/" + KEY + "/1?step=UserTask_CheckCompleteness");
            look(admin, "migration-new", "admin/migrations/new/" + KEY + "?from=1");
            look(admin, "migration-dry-run", "admin/migrations/" + ordered(true, Map.of()));
            admin.page().locator("table").getByText("Does not fit").first().waitFor();
            look(admin, "migration-done", "admin/migrations/" + ordered(false, Map.of("UserTask_CheckCompleteness", "UserTask_LookItOver")));
            admin.page().locator("table").getByText("Moved", new Locator.GetByTextOptions().setExact(true)).first().waitFor();
            look(admin, "migrations", "admin/migrations");
        }
        inspection.assertAll();
    }

    @Test
    void mailsAndWhatTurnsThemOff() throws MessagingException {
        String link = Awaitility.await()
                .atMost(CaseByRest.LONGEST_WAIT)
                .until(() -> Stream.of(mails.getReceivedMessages()).map(OperationsAccessibilityJourney::unsubscribing).flatMap(List::stream).toList(),
                        links -> !links.isEmpty())
                .getFirst();
        admin().post("admin/outbox/queue/pause", Map.of()).expecting(200);
        proposed("Wait for the postman");
        try (Visitor admin = Visitor.signedIn(product, "admin")) {
            look(admin, "outbox-paused", "admin/outbox");
            admin.page().getByText("Show the mail").first().click();
            inspection.seen(admin, "outbox-mail");
        }
        admin().post("admin/outbox/queue/resume", Map.of()).expecting(200);
        try (Visitor anybody = Visitor.nobody(product, Inspection.DESK)) {
            look(anybody, "unsubscribe", "unsubscribe/" + link.substring(link.lastIndexOf('/') + 1));
            anybody.press("Turn them off");
            anybody.isAt("These mails are off");
            inspection.seen(anybody, "unsubscribed");
            anybody.open("unsubscribe/nonsense");
            // The browser itself notes an answer 404.
            anybody.complaints();
            inspection.seen(anybody, "unsubscribe-unknown");
        }
        inspection.assertAll();
    }

    private static List<String> unsubscribing(MimeMessage mail) {
        try {
            String[] headers = mail.getHeader("List-Unsubscribe");
            return headers == null ? List.of() : Stream.of(headers).map(header -> header.replaceAll("[<>]", "")).toList();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String brokenProcess() {
        return admin().get("operations/incidents/" + incident).expecting(200).json().get("item").get("process").asString();
    }

    /** Orders it with the steps that are not found by themselves and waits until it is over; tells its id. */
    private String ordered(boolean dryRun, Map<String, String> further) {
        JsonNode plan = admin().get("operations/migrations/plan?process=" + KEY + "&from=1&to=2").expecting(200).json();
        Map<String, String> steps = new HashMap<>(further);
        StatusByRest.stream(plan.get("choices"))
                .map(choice -> choice.get("element").asString())
                .filter(element -> plan.get("steps").has(element))
                .forEach(element -> steps.put(element, plan.get("steps").get(element).asString()));
        Map<String, Object> order = Map.of("processKey", KEY, "from", 1, "to", 2, "steps", steps, "dryRun", dryRun, "onRefusal", "GO_ON");
        String id = admin().post("operations/migrations", order).expecting(202).json().get("id").asString();
        Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> state(id), "FINISHED"::equals);
        return id;
    }

    private String state(String migration) {
        JsonNode found = admin().get("operations/migrations/" + migration).expecting(200).json();
        return found.get("state").asString();
    }

    private ProposalByRest proposed(String title) {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose(title);
        return proposal;
    }

    private Rest admin() {
        return new Rest(product, "admin");
    }

    private void look(Visitor visitor, String name, String path) {
        inspection.look(visitor, "operations-" + name, path);
    }
}
