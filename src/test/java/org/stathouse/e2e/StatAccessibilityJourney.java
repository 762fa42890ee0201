package org.stathouse.e2e;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * The views of Stats as the people who have them see them, on a desk's screen, on a phone and at the projector. It
 * moves the clock to a day on which a session is held.
 */
@BrowserTest
@MovesClock
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatAccessibilityJourney {

    private static final int PROJECTOR = 1920;

    private final RunningStathouse product;
    private final StatByRest stats;
    private CaseByRest item;
    private String clean = "";
    private String held = "";
    private String live = "";
    private String ahead = "";
    private String measure = "";
    private Inspection inspection = new Inspection();

    StatAccessibilityJourney(RunningStathouse product) {
        this.product = product;
        this.stats = new StatByRest(product);
    }

    @BeforeAll
    void aStatWithSessionsAndItems() {
        clean = Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> first("stat/stats?q=CleanStat"), id -> !id.isEmpty());
        measure = Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> first("stat/measures?stat=" + clean), id -> !id.isEmpty());
        String stat = stats.stat("ViewStat");
        JsonNode first = stats.plan(stat, 1);
        stats.goToDayOf(first);
        held = first.get("id").asString();
        stats.hold(held, List.of(stats.item("owner", "Answer what the residents asked", 5), stats.item("crew", "List the blocked alleys", 6)));
        stats.close(held);
        item = new CaseByRest(product, "stat-item");
        item.is(stats.items(stat, 2).getFirst().get("id").asString());
        item.awaitTask("stat/answer-item");
        JsonNode second = stats.plan(stat, 1);
        stats.goToDayOf(second);
        live = second.get("id").asString();
        stats.hold(live, List.of(stats.item("owner", "Count the routes that were missed", 5), stats.item("crew", "Set up the workgroup", 6)));
        ahead = stats.plan(stat, 15).get("id").asString();
    }

    @BeforeEach
    void forgetEarlierFindings() {
        inspection = new Inspection();
    }

    @Test
    void viewsOfStatsAndSessions() {
        try (Visitor analyst = Visitor.signedIn(product, "analyst")) {
            look(analyst, "stats", "stat/stats");
            look(analyst, "stat", "stat/stats/" + clean);
            look(analyst, "stat-new", "stat/stats/new");
            look(analyst, "stat-edit", "stat/stats/" + clean + "/edit");
            look(analyst, "sessions", "stat/sessions");
            look(analyst, "sessions-plan", "stat/sessions/new");
            look(analyst, "session-held", "stat/sessions/" + held);
            look(analyst, "session-ahead", "stat/sessions/" + ahead);
            look(analyst, "pre-memo", "stat/sessions/" + ahead + "/papers/PRE_MEMO");
            look(analyst, "follow-up-memo", "stat/sessions/" + held + "/papers/FOLLOW_UP");
            look(analyst, "weekly-status", "stat/weekly-status");
            look(analyst, "tiger-teams", "stat/tiger-teams");
            look(analyst, "tiger-team-new", "stat/tiger-teams/new");
            look(analyst, "decision-memos", "stat/decision-memos");
            look(analyst, "topics", "stat/topics");
            look(analyst, "task-hold", "tasks/" + task("stat-session", live, "stat/hold-session"));
        }
        inspection.assertAll();
    }

    @Test
    void viewsOfItemsAndMeasures() {
        try (Visitor analyst = Visitor.signedIn(product, "analyst")) {
            look(analyst, "items", "stat/items");
            look(analyst, "item", "stat/items/" + item.id());
            look(analyst, "measure", "stat/measures/" + measure);
            look(analyst, "measure-edit", "stat/measures/" + measure + "/edit");
            look(analyst, "measure-new", "stat/stats/" + clean + "/measures/new");
            look(analyst, "figures-enter", "stat/measures/" + measure + "/enter");
            look(analyst, "figures-import", "stat/measures/" + measure + "/import");
        }
        try (Visitor owner = Visitor.signedIn(product, "owner")) {
            look(owner, "my-items", "stat/my-items");
            look(owner, "item-owner", "stat/items/" + item.id());
            look(owner, "task-answer-item", "tasks/" + item.claim("owner", "stat/answer-item"));
        }
        try (Visitor admin = Visitor.signedIn(product, "admin")) {
            look(admin, "stat-settings", "stat/settings");
            look(admin, "outside-systems", "admin/outside-systems");
            look(admin, "outside-system-new", "admin/outside-systems/new");
        }
        inspection.assertAll();
    }

    @Test
    void theRoomAtTheProjectorToo() {
        try (Visitor analyst = Visitor.signedIn(product, "analyst")) {
            look(analyst, "room", "stat/sessions/" + live + "/live");
            inspection.seen(analyst, PROJECTOR, "room");
            analyst.page().keyboard().press("Alt+r");
            analyst.sees("Item 1 of 2");
            inspection.seen(analyst, PROJECTOR, "room-read-back");
            inspection.seen(analyst, "room-read-back");
        }
        inspection.assertAll();
    }

    private String task(String type, String id, String form) {
        CaseByRest subject = new CaseByRest(product, type);
        subject.is(id);
        return subject.claim("analyst", form);
    }

    private String first(String list) {
        JsonNode items = stats.as("analyst").get(list).expecting(200).json();
        JsonNode rows = items.has("items") ? items.get("items") : items;
        return rows.isEmpty() ? "" : rows.get(0).get("id").asString();
    }

    private void look(Visitor visitor, String name, String path) {
        inspection.look(visitor, name, path);
    }
}
