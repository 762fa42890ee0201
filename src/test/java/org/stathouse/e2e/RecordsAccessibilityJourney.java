package org.stathouse.e2e;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The views of records staff as each of their roles sees them, on a desk's screen and on a phone, on the demonstration's requests, each found by who made it. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsAccessibilityJourney {

    private static final String DESK = "records-desk/";
    private static final String TYPE = "mpia-request";

    private final RunningStathouse product;
    private Inspection inspection = new Inspection();

    RecordsAccessibilityJourney(RunningStathouse product) {
        this.product = product;
    }

    @BeforeAll
    void theDemonstrationsRequests() {
        // The last one that the demonstration makes up is the one whose answer is public already.
        Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> !requests("words=Northwood").isEmpty());
        Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> !requests("queue=FEE&words=Penhallow").isEmpty());
    }

    @BeforeEach
    void forgetEarlierFindings() {
        inspection = new Inspection();
    }

    @Test
    void theDeskOfTheSupervisor() {
        try (Visitor supervisor = Visitor.signedIn(product, "records")) {
            look(supervisor, "requests", DESK + "requests");
            look(supervisor, "requests-waiting", DESK + "requests?queue=intake");
            look(supervisor, "requests-none", DESK + "requests?q=nothing-has-this");
            look(supervisor, "requests-closed", DESK + "requests?show=closed");
            look(supervisor, "deadlines", DESK + "deadlines");
            look(supervisor, "report", DESK + "report");
            look(supervisor, "clocks", DESK + "clocks");
            look(supervisor, "exemptions", DESK + "exemptions");
            look(supervisor, "contacts", DESK + "contacts");
            look(supervisor, "letter-templates", DESK + "letter-templates");
            look(supervisor, "fee-settings", DESK + "fees");
            look(supervisor, "request-held", page("words=Fairbrother"));
            look(supervisor, "request-late", page("words=Calloway"));
            look(supervisor, "task-approve", task("records", "words=Oakhurst", "mpia/approve-decision"));
        }
        inspection.assertAll();
    }

    @Test
    void theDeskOfIntake() {
        try (Visitor clerk = Visitor.signedIn(product, "clerk")) {
            look(clerk, "request-new", DESK + "requests/new");
            clerk.page().getByText("Log the request").click();
            clerk.sees("Describe the records");
            inspection.seen(clerk, "request-new-faults");
        }
        try (Visitor clerk = Visitor.signedIn(product, "clerk")) {
            look(clerk, "request-intake", page("words=Velde"));
            look(clerk, "mail-to-place", DESK + "mail");
            look(clerk, "published", DESK + "published");
            look(clerk, "published-new", DESK + "published/new");
            look(clerk, "letters-to-post", DESK + "letters-to-post");
            look(clerk, "task-assess", task("clerk", "words=Velde", "mpia/assess-request"));
            look(clerk, "task-release", task("clerk", "words=Selkirk", "mpia/release-records"));
        }
        inspection.assertAll();
    }

    @Test
    void thePagesOfTheAgencies() {
        try (Visitor custodian = Visitor.signedIn(product, "custodian")) {
            look(custodian, "requests-custodian", DESK + "requests");
            look(custodian, "request-review", page("words=Merriweather"));
            look(custodian, "task-review", task("custodian", "words=Merriweather", "mpia/review-records"));
        }
        try (Visitor keeper = Visitor.signedIn(product, "keeper")) {
            look(keeper, "deadlines-holder", DESK + "deadlines");
            look(keeper, "request-holder", page("words=Calloway"));
            look(keeper, "task-search", task("keeper", "words=Calloway", "mpia/search-records"));
        }
        inspection.assertAll();
    }

    @Test
    void thePagesOfLawAndFees() {
        try (Visitor law = Visitor.signedIn(product, "law")) {
            look(law, "request-law", page("words=Fairbrother"));
            look(law, "task-law-review", task("law", "words=Fairbrother", "mpia/law-review"));
        }
        try (Visitor fees = Visitor.signedIn(product, "fees")) {
            look(fees, "requests-fees", DESK + "requests?queue=fee");
            look(fees, "request-fee", page("words=Penhallow"));
        }
        inspection.assertAll();
    }

    private List<JsonNode> requests(String filter) {
        JsonNode items = new Rest(product, "clerk").get("mpia/requests?" + filter).expecting(200).json().get("items");
        return StatusByRest.stream(items).map(row -> row.get("request")).toList();
    }

    private String page(String filter) {
        return DESK + "requests/" + id(filter);
    }

    private String id(String filter) {
        return requests(filter).getFirst().get("id").asString();
    }

    /** The page of the person's task of that form, which they claim. */
    private String task(String username, String filter, String form) {
        CaseByRest request = new CaseByRest(product, TYPE);
        request.is(id(filter));
        return "tasks/" + request.claim(username, form);
    }

    private void look(Visitor visitor, String name, String path) {
        inspection.look(visitor, "records-" + name, path);
    }
}
