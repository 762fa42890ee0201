package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stathouse.shared.DateTexts;

class MailTemplatesTest {

    private final MailTemplates templates = new MailTemplates(new DateTexts(ZoneId.of("America/New_York")));

    @ParameterizedTest
    @ValueSource(strings = {
        "intake/received", "intake/returned", "intake/decided", "intake/withdrawn", "task/assigned", "task/reminder", "task/overdue", "task/asked-for",
        "raid/assigned", "raid/due-soon", "raid/due-today", "raid/overdue", "raid/decided",
        "steerco/condition-set", "steerco/condition-returned", "steerco/condition-slipped", "steerco/condition-new-date",
        "steerco/condition-waived", "steerco/meeting-invited", "steerco/meeting-moved", "steerco/meeting-cancelled",
        "steerco/packet-released", "steerco/packet-released-itself", "steerco/minutes-approved",
        "status/opened", "status/returned", "status/not-reported", "status/corrected", "status/asked", "status/ask-answered",
        "status/ask-unanswered",
        "stat/session-planned", "stat/session-moved", "stat/session-cancelled", "stat/session-memos-missed", "stat/session-follow-up-missed", "stat/session-packet-as-it-stands",
        "stat/item-opened", "stat/item-reminder", "stat/item-overdue", "stat/item-no-officer", "stat/item-escalated",
        "stat/item-returned", "stat/item-extended", "stat/item-extension-refused", "stat/item-reassigned", "stat/item-closed",
        "stat/item-ended", "mpia/message-received", "mpia/mail-bounced", "mpia/alarm", "mpia/ten-day-letter-late", "mpia/fee-above-estimate",
        "talk/mentioned", "talk/commented", "talk/changed"
    })
    void everyKindIsCompleteInTextAndHtml(String kind) {
        MailBody body = templates.render(kind, model());

        assertThat(body.text())
                .startsWith(firstLine(body.html()))
                .contains("Hello Robin Vale,", "P-2026-0007", "Safer crossings <now>", "https://stathouse.example/tasks/7", "You get this mail because")
                .doesNotContain("[(", "[#", "${", "Model:");
        assertThat(body.html())
                .startsWith("<!DOCTYPE html>")
                .contains("Safer crossings &lt;now&gt;", "href=\"https://stathouse.example/tasks/7\"", "You get this mail because")
                .doesNotContain(" th:", "<th:", "${", "Model:");
    }

    @Test
    void timesAreWrittenAsPeopleReadThem() {
        Map<String, Object> model = model();
        model.put("due", LocalDate.of(2027, 3, 5).atTime(17, 0).atZone(ZoneId.of("America/New_York")));

        assertThat(templates.render("task/overdue", model).text()).contains("was due Mar 5, 2027, 5:00 PM EST and is still open");
    }

    @Test
    void tellsADeferralWithItsDateAndReason() {
        Map<String, Object> model = model();
        model.put("deferredTo", LocalDate.of(2027, 4, 1));
        MailBody body = templates.render("intake/decided", model);

        assertThat(body.text()).contains("Decision: Deferred", "It comes back by itself on Apr 1, 2027.", "No budget yet.");
        assertThat(body.html()).contains("Apr 1, 2027", "No budget yet.");
    }

    @Test
    void leavesOutWhatADecisionDoesNotHave() {
        Map<String, Object> model = model();
        model.remove("reason");
        MailBody body = templates.render("intake/decided", model);

        assertThat(body.text()).doesNotContain("reason", "comes back");
        assertThat(body.html()).doesNotContain("reason", "comes back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mpia/dates-moved", "mpia/contact-out-of-date"})
    void tellsSupervisorsOfRequestsWhatTheyShouldLookAt(String kind) {
        Map<String, Object> model = model();
        model.putAll(Map.of("moved", "2 open requests", "why", "of <snow>", "agency", "DPW", "confirmedOn", "Mar 1, 2026"));
        MailBody body = templates.render(kind, model);

        assertThat(body.text())
                .startsWith(firstLine(body.html()))
                .contains("Hello Robin Vale,", "https://stathouse.example/tasks/7", "You get this mail because you supervise")
                .doesNotContain("[(", "[#", "${", "Model:");
        assertThat(body.html()).startsWith("<!DOCTYPE html>").doesNotContain(" th:", "<th:", "${", "Model:", "<snow>");
    }

    private static String firstLine(String html) {
        return html.replaceAll("(?s).*<h1[^>]*>([^<]*)</h1>.*", "$1");
    }

    private static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>(ofStatus());
        model.putAll(ofItems());
        model.put("askedBy", "Olive Owens");
        model.putAll(Map.of(
                "recipientName", "Robin Vale",
                "caseNumber", "P-2026-0007",
                "caseTitle", "Safer crossings <now>",
                "link", "https://stathouse.example/tasks/7",
                "subject", "Something happened",
                "reason", "No budget yet.",
                "decision", "Deferred",
                "taskName", "Score the proposal",
                "due", LocalDate.of(2027, 3, 5),
                "daysLeft", 2));
        return model;
    }

    /** What the notices of a Stat's items name. */
    private static Map<String, Object> ofItems() {
        return Map.of(
                "stat", "CleanStat", "owner", "Olive Owens", "left", "in 5 working days", "asks", "The memo as a file", "agency", "DPW",
                "level", "Stat chair", "plan", "Survey by Mar 4", "end", "Withdrawn", "system", "311",
                "files", 1);
    }

    /** What the notices of the status cycle name. */
    private static Map<String, Object> ofStatus() {
        String action = "P-2026-0007 Safer crossings <now>";
        return Map.of(
                "action", action, "actions", List.of(action), "month", "February 2027", "lock", LocalDate.of(2027, 3, 12), "text",
                "Sign the lease", "by", "Robin Vale", "answer", "Signed.", "ofWhom", "Bruno Dietz", "askedOn", LocalDate.of(2027, 3, 1));
    }
}
