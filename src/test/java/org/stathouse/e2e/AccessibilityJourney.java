package org.stathouse.e2e;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every view as the people who have it see it, on a desk's screen and on a phone: no serious accessibility finding, nothing
 * wider than the screen, nothing that the browser complains of, and a title in the tab.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityJourney {

    private static final int DESK = Inspection.DESK;
    private static final int PHONE = Inspection.PHONE;

    private final RunningStathouse product;
    private Inspection inspection = new Inspection();
    private ProposalByRest early;
    private ProposalByRest returned;
    private ProposalByRest disputed;
    private ProposalByRest scored;
    private ProposalByRest complete;
    private ProposalByRest compared;
    private ProposalByRest decided;
    private ProposalByRest settingUp;

    AccessibilityJourney(RunningStathouse product) {
        this.product = product;
    }

    /** One proposal at each step that has a form of its own. */
    @BeforeAll
    void proposals() {
        early = proposed("Open the desk on Saturdays");
        returned = proposed("Renew the waiting room");
        returned.complete("tmo", "intake/check-completeness", Map.of("complete", false, "reason", "Please name the rooms."));
        disputed = proposed("Print forms in six languages");
        disputed.checkAndCategorize();
        disputed.score("arpa", 1);
        disputed.score("bbmr", 5);
        disputed.score("opi", 4);
        scored = proposed("Answer by text message");
        scored.checkAndCategorize();
        scored.score("arpa", 4);
        scored.score("bbmr", 4);
        complete = proposed("Call back instead of holding the line");
        complete.complete("tmo", "intake/check-completeness", Map.of("complete", true));
        compared = scored("One form for every refund");
        decided = ranked("Take cards at every counter");
        settingUp = ranked("Answer requests in two days");
        settingUp.approve();
        settingUp.letter();
        settingUp.awaitTask("intake/charter");
    }

    @BeforeEach
    void forgetEarlierFindings() {
        inspection = new Inspection();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void signInAndErrorPages(int width) {
        try (Visitor nobody = Visitor.nobody(product, width)) {
            look(nobody, width, "login", "login");
            look(nobody, width, "login-failed", "login?error");
            look(nobody, width, "login-expired", "login?expired");
        }
        try (Visitor champion = Visitor.signedIn(product, "champion", width)) {
            champion.complaints();
            champion.open("nonsense");
            // The browser itself notes an answer 404, here and below.
            champion.complaints();
            seen(champion, width, "not-found");
            champion.open("admin/outbox");
            champion.complaints();
            seen(champion, width, "not-permitted");
            look(champion, width, "champion-ranking", "intake/ranking");
        }
        inspection.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void viewsOfTheLiaison(int width) {
        try (Visitor liaison = Visitor.signedIn(product, "liaison", width)) {
            look(liaison, width, "liaison-tasks", "tasks?show=mine");
            look(liaison, width, "liaison-tasks-waiting", "tasks?show=waiting");
            look(liaison, width, "liaison-tasks-groups", "tasks?show=my-groups");
            look(liaison, width, "task-revise", "tasks/" + returned.claim("liaison", "intake/revise"));
            look(liaison, width, "proposals", "intake/proposals");
            look(liaison, width, "proposal-new", "intake/proposals/new");
            look(liaison, width, "proposal-edit", "intake/proposals/" + returned.id() + "/edit");
            look(liaison, width, "case-early", "intake/proposals/" + early.id());
            look(liaison, width, "case-decided", "intake/proposals/" + settingUp.id());
            look(liaison, width, "notices", "notices");
            look(liaison, width, "account", "account");
            look(liaison, width, "plan-liaison", "plan");
        }
        inspection.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void viewsOfTmoAndScorers(int width) {
        try (Visitor tmo = Visitor.signedIn(product, "tmo", width)) {
            look(tmo, width, "tmo-tasks-groups", "tasks?show=my-groups");
            look(tmo, width, "tmo-tasks-all", "tasks?show=all");
            look(tmo, width, "tmo-tasks-none", "tasks?show=all&q=nothingofthatname");
            look(tmo, width, "task-check-completeness", "tasks/" + early.claim("tmo", "intake/check-completeness"));
            look(tmo, width, "task-categorize", "tasks/" + complete.claim("tmo", "intake/categorize"));
            look(tmo, width, "task-recommend", "tasks/" + compared.claim("tmo", "intake/recommend"));
            look(tmo, width, "task-discuss", "tasks/" + disputed.claim("tmo", "intake/discuss"));
            look(tmo, width, "task-review-narrative", "tasks/" + settingUp.claim("tmo", "intake/review-narrative"));
            look(tmo, width, "case-scored", "intake/proposals/" + decided.id());
            look(tmo, width, "weights", "intake/weights");
            look(tmo, width, "ranking-tmo", "intake/ranking");
            look(tmo, width, "plan", "plan");
            tmo.page().locator("a[href*='plan/actions/']").first().click();
            tmo.rest();
            seen(tmo, width, "action");
            importPages(tmo, width);
        }
        try (Visitor opi = Visitor.signedIn(product, "opi", width)) {
            look(opi, width, "task-score", "tasks/" + scored.claim("opi", "intake/score"));
            look(opi, width, "task-map-kpis", "tasks/" + settingUp.claim("opi", "intake/map-kpis"));
            look(opi, width, "opi-notices", "notices");
        }
        inspection.assertAll();
    }

    private void importPages(Visitor tmo, int width) {
        look(tmo, width, "import", "plan/import");
        String csv = "plan,number,action,pillar,goal_code,goal,agency,status,status_as_of,source\n"
                + "Some Plan,9.1,,Nowhere,77,,No Such Agency,Sideways,someday,none\n";
        tmo.page().locator("input[type=file]").setInputFiles(new FilePayload("actions.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        tmo.heading("Preview").waitFor();
        tmo.rest();
        seen(tmo, width, "import-problems");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void viewsOfTheSteeringCommitteeAndTheOwner(int width) {
        try (Visitor chair = Visitor.signedIn(product, "chair", width)) {
            look(chair, width, "chair-tasks-groups", "tasks?show=my-groups");
            look(chair, width, "task-decide", "tasks/" + decided.claim("chair", "intake/decide"));
            look(chair, width, "ranking", "intake/ranking");
            chair.page().getByRole(AriaRole.CHECKBOX).first().check();
            chair.press("Decide on 1 proposal");
            chair.button("Review decisions").waitFor();
            chair.rest();
            seen(chair, width, "ranking-batch");
        }
        try (Visitor owner = Visitor.signedIn(product, "owner", width)) {
            look(owner, width, "owner-tasks", "tasks");
            look(owner, width, "task-work-plan", "tasks/" + settingUp.claim("owner", "intake/work-plan"));
            look(owner, width, "task-charter", "tasks/" + settingUp.claim("owner", "intake/charter"));
        }
        inspection.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void viewsOfTheAdministrator(int width) {
        try (Visitor admin = Visitor.signedIn(product, "admin", width)) {
            look(admin, width, "accounts", "admin/accounts");
            look(admin, width, "account-new", "admin/accounts/new");
            look(admin, width, "calendar", "admin/calendar");
            look(admin, width, "clock", "demo/clock");
            look(admin, width, "audit", "admin/audit");
            look(admin, width, "outbox", "admin/outbox");
            look(admin, width, "categorize-closed", "tasks/" + endedTask());
        }
        inspection.assertAll();
    }

    private String endedTask() {
        return settingUp.tasks("admin").stream()
                .filter(task -> task.get("state").asString().equals("COMPLETED"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private ProposalByRest proposed(String title) {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose(title);
        return proposal;
    }

    private ProposalByRest ranked(String title) {
        ProposalByRest proposal = scored(title);
        proposal.recommend();
        return proposal;
    }

    private ProposalByRest scored(String title) {
        ProposalByRest proposal = proposed(title);
        proposal.checkAndCategorize();
        List.of("arpa", "bbmr", "opi").forEach(scorer -> proposal.score(scorer, 4));
        return proposal;
    }

    private void look(Visitor visitor, int width, String name, String path) {
        inspection.look(visitor, width, name, path);
    }

    private void seen(Visitor visitor, int width, String name) {
        inspection.seen(visitor, width, name);
    }
}
