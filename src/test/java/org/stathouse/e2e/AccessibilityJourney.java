package org.stathouse.e2e;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every view as the people who have it see it, on a desk's screen and on a phone: no serious accessibility finding, nothing
 * wider than the screen, nothing that the browser complains of, and a title in the tab.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityJourney {

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

    @Test
    void signInAndErrorPages() {
        try (Visitor nobody = Visitor.nobody(product, Inspection.DESK)) {
            look(nobody, "login", "login");
            look(nobody, "login-failed", "login?error");
            look(nobody, "login-expired", "login?expired");
        }
        try (Visitor champion = Visitor.signedIn(product, "champion")) {
            champion.complaints();
            champion.open("nonsense");
            // The browser itself notes an answer 404, here and below.
            champion.complaints();
            seen(champion, "not-found");
            champion.open("admin/outbox");
            champion.complaints();
            seen(champion, "not-permitted");
            look(champion, "champion-ranking", "intake/ranking");
        }
        inspection.assertAll();
    }

    @Test
    void viewsOfTheLiaison() {
        try (Visitor liaison = Visitor.signedIn(product, "liaison")) {
            look(liaison, "liaison-tasks", "tasks?scope=mine");
            look(liaison, "liaison-tasks-waiting", "tasks?scope=waiting");
            look(liaison, "liaison-tasks-groups", "tasks?scope=my-groups");
            look(liaison, "task-revise", "tasks/" + returned.claim("liaison", "intake/revise"));
            look(liaison, "proposals", "intake/proposals");
            look(liaison, "proposal-new", "intake/proposals/new");
            look(liaison, "proposal-edit", "intake/proposals/" + returned.id() + "/edit");
            look(liaison, "case-early", "intake/proposals/" + early.id());
            look(liaison, "case-decided", "intake/proposals/" + settingUp.id());
            look(liaison, "notices", "notices");
            look(liaison, "account", "account");
            look(liaison, "plan-liaison", "plan");
        }
        inspection.assertAll();
    }

    @Test
    void viewsOfTmoAndScorers() {
        try (Visitor tmo = Visitor.signedIn(product, "tmo")) {
            look(tmo, "tmo-tasks-groups", "tasks?scope=my-groups");
            look(tmo, "tmo-tasks-all", "tasks?scope=all");
            look(tmo, "tmo-tasks-none", "tasks?scope=all&q=nothingofthatname");
            look(tmo, "task-check-completeness", "tasks/" + early.claim("tmo", "intake/check-completeness"));
            look(tmo, "task-categorize", "tasks/" + complete.claim("tmo", "intake/categorize"));
            look(tmo, "task-recommend", "tasks/" + compared.claim("tmo", "intake/recommend"));
            look(tmo, "task-discuss", "tasks/" + disputed.claim("tmo", "intake/discuss"));
            look(tmo, "task-review-narrative", "tasks/" + settingUp.claim("tmo", "intake/review-narrative"));
            look(tmo, "case-scored", "intake/proposals/" + decided.id());
            look(tmo, "weights", "intake/weights");
            look(tmo, "ranking-tmo", "intake/ranking");
            look(tmo, "plan", "plan");
            tmo.page().locator("a[href*='plan/actions/']").first().click();
            tmo.rest();
            seen(tmo, "action");
            importPages(tmo);
        }
        try (Visitor opi = Visitor.signedIn(product, "opi")) {
            look(opi, "task-score", "tasks/" + scored.claim("opi", "intake/score"));
            look(opi, "task-map-kpis", "tasks/" + settingUp.claim("opi", "intake/map-kpis"));
            look(opi, "opi-notices", "notices");
        }
        inspection.assertAll();
    }

    private void importPages(Visitor tmo) {
        look(tmo, "import", "plan/import");
        String csv = "plan,number,action,pillar,goal_code,goal,agency,status,status_as_of,source\n"
                + "Some Plan,9.1,,Nowhere,77,,No Such Agency,Sideways,someday,none\n";
        tmo.page().locator("input[type=file]").setInputFiles(new FilePayload("actions.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        tmo.heading("Preview").waitFor();
        tmo.rest();
        seen(tmo, "import-problems");
    }

    @Test
    void viewsOfTheSteeringCommitteeAndTheOwner() {
        try (Visitor chair = Visitor.signedIn(product, "chair")) {
            look(chair, "chair-tasks-groups", "tasks?scope=my-groups");
            look(chair, "task-decide", "tasks/" + decided.claim("chair", "intake/decide"));
            look(chair, "ranking", "intake/ranking");
            chair.page().getByRole(AriaRole.CHECKBOX).first().check();
            chair.press("Decide on 1 proposal");
            chair.button("Review decisions").waitFor();
            chair.rest();
            seen(chair, "ranking-batch");
        }
        try (Visitor owner = Visitor.signedIn(product, "owner")) {
            look(owner, "owner-tasks", "tasks");
            look(owner, "task-work-plan", "tasks/" + settingUp.claim("owner", "intake/work-plan"));
            look(owner, "task-charter", "tasks/" + settingUp.claim("owner", "intake/charter"));
        }
        inspection.assertAll();
    }

    @Test
    void viewsOfTheAdministrator() {
        try (Visitor admin = Visitor.signedIn(product, "admin")) {
            look(admin, "accounts", "admin/accounts");
            look(admin, "account-new", "admin/accounts/new");
            look(admin, "calendar", "admin/calendar");
            look(admin, "clock", "demo/clock");
            look(admin, "audit", "admin/audit");
            look(admin, "outbox", "admin/outbox");
            look(admin, "categorize-closed", "tasks/" + endedTask());
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

    private void look(Visitor visitor, String name, String path) {
        inspection.look(visitor, name, path);
    }

    private void seen(Visitor visitor, String name) {
        inspection.seen(visitor, name);
    }
}
