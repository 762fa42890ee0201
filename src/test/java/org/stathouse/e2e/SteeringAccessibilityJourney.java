package org.stathouse.e2e;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * The views of status reports, red cases, RAID and SteerCo as the people who have them see them, on a desk's screen and on a
 * phone. It moves the clock to a day on which a cycle is open and a meeting is held.
 */
@BrowserTest
@MovesClock(alone = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SteeringAccessibilityJourney {

    private final RunningStathouse product;
    private final StatusByRest status;
    private MeetingByRest meeting;
    private RedCaseByRest asked;
    private RedCaseByRest decided;
    private String published = "";
    private String open = "";
    private Inspection inspection = new Inspection();

    /** The demonstration's own red case is before SteerCo already. */
    SteeringAccessibilityJourney(RunningStathouse product) {
        this.product = product;
        this.status = new StatusByRest(product);
    }

    @BeforeAll
    void redCasesAndAMeeting() {
        decided = new RedCaseByRest(product);
        asked = new RedCaseByRest(product);
        asked.is(status.redCases().stream()
                .filter(row -> row.get("stage").asString().equals("STEERCO"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString());
        List<JsonNode> actions = status.actionsWithoutRedCase();
        published = status.openNextCycle(id(actions.get(0)));
        status.publish(published, "RED");
        decided.of(id(actions.get(0)));
        decided.validate();
        decided.plan(status.today().plusMonths(2).toString());
        decided.forward();
        decided.preparePage();
        open = status.reportNow(id(actions.get(1)));
        LocalDate day = status.workingDayAfter(8);
        meeting = new MeetingByRest(product);
        meeting.plan(day);
        meeting.itemAbout(decided.id());
        meeting.begin(status);
        String due = status.workingDayAfter(5).toString();
        meeting.decide("tmo", meeting.item(decided.id()), "ACCEPT_PLAN",
                Map.of("task", "Sign the contract", "owner", "owner", "due", due, "evidence", "The signed contract")).expecting(200);
    }

    @BeforeEach
    void forgetEarlierFindings() {
        inspection = new Inspection();
    }

    @Test
    void viewsOfTheOwner() {
        try (Visitor owner = Visitor.signedIn(product, "owner")) {
            look(owner, "my-reports", "status/my-reports");
            look(owner, "report-edit", "status/reports/" + open + "/edit");
            look(owner, "report", "status/reports/" + published);
            look(owner, "reports", "status/reports");
            look(owner, "red-case-owner", "adjudication/cases/" + decided.id());
            look(owner, "raid-new", "raid/items/new");
            look(owner, "conditions-owner", "steerco/conditions");
            String condition = status.as("owner").get("steerco/conditions").expecting(200).json().get("items").get(0).get("id").asString();
            look(owner, "condition", "steerco/conditions/" + condition);
            look(owner, "action-owner", "plan/actions/" + decided.redCase().get("action").asString());
        }
        inspection.assertAll();
    }

    @Test
    void viewsOfTmo() {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            look(tmo, "portfolio", "portfolio");
            look(tmo, "cycles", "status/cycles");
            look(tmo, "review-queue", "status/reports?state=SUBMITTED");
            look(tmo, "red-cases", "adjudication/cases");
            look(tmo, "red-case", "adjudication/cases/" + asked.id());
            look(tmo, "raid", "raid");
            look(tmo, "raid-matrix", "raid/matrix");
            look(tmo, "raid-import", "raid/import");
            String item = status.as("tmo").get("raid/items").expecting(200).json().get("items").get(0).get("id").asString();
            look(tmo, "raid-item", "raid/items/" + item);
            look(tmo, "kpi-approvals", "performance/kpi-approvals");
            look(tmo, "kpi-approval-new", "performance/kpi-approvals/new");
            look(tmo, "meeting-new", "steerco/meetings/new");
            look(tmo, "members", "steerco/members");
            look(tmo, "member-new", "steerco/members/new");
        }
        inspection.assertAll();
    }

    @Test
    void viewsOfTheSteeringCommittee() {
        try (Visitor chair = Visitor.signedIn(product, "chair")) {
            look(chair, "meetings", "steerco/meetings");
            look(chair, "meeting", "steerco/meetings/" + meeting.id());
            look(chair, "agenda", "steerco/meetings/" + meeting.id() + "/agenda");
            look(chair, "live", "steerco/meetings/" + meeting.id() + "/live");
            look(chair, "decisions", "steerco/decisions");
            String decision = status.as("chair").get("steerco/decisions").expecting(200).json().get("items").get(0).get("id").asString();
            look(chair, "decision", "steerco/decisions/" + decision);
            look(chair, "conditions", "steerco/conditions");
            look(chair, "task-decide-red", "tasks/" + asked.claim("chair", "adjudication/decide"));
        }
        inspection.assertAll();
    }

    private void look(Visitor visitor, String name, String path) {
        inspection.look(visitor, name, path);
    }

    private static String id(JsonNode action) {
        return action.get("id").asString();
    }
}
