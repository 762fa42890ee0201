package org.stathouse.e2e;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The views of status reports, red cases, RAID and SteerCo as the people who have them see them, on a desk's screen and on a
 * phone. It has a product of its own, whose clock it moves to a day on which a cycle is open and a meeting is held.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SteeringAccessibilityJourney {

    private RunningStathouse product;
    private StatusByRest status;
    private MeetingByRest meeting;
    private RedCaseByRest asked;
    private RedCaseByRest decided;
    private String published = "";
    private String open = "";
    private Inspection inspection = new Inspection();

    /** The demonstration's own red case is before SteerCo already. */
    @BeforeAll
    void redCasesAndAMeeting() throws IOException {
        product = RunningStathouse.start();
        status = new StatusByRest(product);
        decided = new RedCaseByRest(product);
        asked = new RedCaseByRest(product);
        asked.is(status.redCases().getFirst().get("id").asString());
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
        status.goTo(day);
        meeting.begin();
        String due = status.workingDayAfter(5).toString();
        meeting.decide("tmo", meeting.item(decided.id()), "ACCEPT_PLAN",
                Map.of("task", "Sign the contract", "owner", "owner", "due", due, "evidence", "The signed contract")).expecting(200);
    }

    @AfterAll
    void stop() throws IOException {
        product.close();
    }

    @BeforeEach
    void forgetEarlierFindings() {
        inspection = new Inspection();
    }

    @ParameterizedTest
    @ValueSource(ints = {Inspection.DESK, Inspection.PHONE})
    void viewsOfTheOwner(int width) {
        try (Visitor owner = Visitor.signedIn(product, "owner", width)) {
            look(owner, width, "my-reports", "status/my-reports");
            look(owner, width, "report-edit", "status/reports/" + open + "/edit");
            look(owner, width, "report", "status/reports/" + published);
            look(owner, width, "reports", "status/reports");
            look(owner, width, "red-case-owner", "adjudication/cases/" + decided.id());
            look(owner, width, "raid-new", "raid/items/new");
            look(owner, width, "conditions-owner", "steerco/conditions");
            String condition = status.as("owner").get("steerco/conditions").expecting(200).json().get("items").get(0).get("id").asString();
            look(owner, width, "condition", "steerco/conditions/" + condition);
            look(owner, width, "action-owner", "plan/actions/" + decided.redCase().get("action").asString());
        }
        inspection.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {Inspection.DESK, Inspection.PHONE})
    void viewsOfTmo(int width) {
        try (Visitor tmo = Visitor.signedIn(product, "tmo", width)) {
            look(tmo, width, "portfolio", "portfolio");
            look(tmo, width, "cycles", "status/cycles");
            look(tmo, width, "review-queue", "status/reports?state=SUBMITTED");
            look(tmo, width, "red-cases", "adjudication/cases");
            look(tmo, width, "red-case", "adjudication/cases/" + asked.id());
            look(tmo, width, "raid", "raid");
            look(tmo, width, "raid-matrix", "raid/matrix");
            look(tmo, width, "raid-import", "raid/import");
            String item = status.as("tmo").get("raid/items").expecting(200).json().get("items").get(0).get("id").asString();
            look(tmo, width, "raid-item", "raid/items/" + item);
            look(tmo, width, "kpi-approvals", "performance/kpi-approvals");
            look(tmo, width, "kpi-approval-new", "performance/kpi-approvals/new");
            look(tmo, width, "meeting-new", "steerco/meetings/new");
            look(tmo, width, "members", "steerco/members");
            look(tmo, width, "member-new", "steerco/members/new");
        }
        inspection.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {Inspection.DESK, Inspection.PHONE})
    void viewsOfTheSteeringCommittee(int width) {
        try (Visitor chair = Visitor.signedIn(product, "chair", width)) {
            look(chair, width, "meetings", "steerco/meetings");
            look(chair, width, "meeting", "steerco/meetings/" + meeting.id());
            look(chair, width, "agenda", "steerco/meetings/" + meeting.id() + "/agenda");
            look(chair, width, "live", "steerco/meetings/" + meeting.id() + "/live");
            look(chair, width, "decisions", "steerco/decisions");
            String decision = status.as("chair").get("steerco/decisions").expecting(200).json().get("items").get(0).get("id").asString();
            look(chair, width, "decision", "steerco/decisions/" + decision);
            look(chair, width, "conditions", "steerco/conditions");
            look(chair, width, "task-decide-red", "tasks/" + asked.claim("chair", "adjudication/decide"));
        }
        inspection.assertAll();
    }

    private void look(Visitor visitor, int width, String name, String path) {
        inspection.look(visitor, width, name, path);
    }

    private static String id(JsonNode action) {
        return action.get("id").asString();
    }
}
