package org.stathouse.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Walks a proposal through its process over REST only, each step as the account whose step it is. */
final class ProposalByRest extends CaseByRest {

    ProposalByRest(RunningStathouse product) {
        super(product, "proposal");
    }

    /** Drafts and submits as the liaison of the Department of Finance. */
    void propose(String title) {
        JsonNode goal = as("liaison").get("plan/goals").expecting(200).json().get("items").get(0);
        JsonNode agencies = as("liaison").get("plan/agencies?limit=200").expecting(200).json().get("items");
        JsonNode finance = StreamSupport.stream(agencies.spliterator(), false)
                .filter(agency -> agency.get("name").asString().equals("Department of Finance"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("description", "Answer every request within two working days.");
        form.put("pillarId", goal.get("pillar").asString());
        form.put("goalId", goal.get("id").asString());
        form.put("leadAgencyId", finance.get("id").asString());
        form.put("owner", "owner");
        form.put("workPlanOutline", "Hire, train, open.");
        form.put("publicBenefit", "Residents wait less.");
        form.put("measure", "Median days to answer");
        form.put("baseline", "9 days");
        form.put("target", "2 days");
        form.put("startDate", LocalDate.of(2027, 7, 1).toString());
        form.put("endDate", LocalDate.of(2028, 6, 30).toString());
        form.put("funding", List.of(Map.of("fiscalYear", 2028, "needed", 120000, "identified", 50000)));
        Rest.Answer draft = as("liaison").post("intake/proposals", form).expecting(201);
        is(draft.json().get("id").asString());
        as("liaison").post("intake/proposals/" + id() + "/submit", Map.of(), draft.etag()).expecting(200);
    }

    void checkAndCategorize() {
        complete("tmo", "intake/check-completeness", Map.of("complete", true));
        complete("tmo", "intake/categorize", Map.of("category", "GROW", "admitted", true, "note", "Clear public benefit."));
    }

    void score(String username, int points) {
        List<Map<String, Object>> scores = new ArrayList<>();
        Stream.of("STEWARDSHIP", "EQUITY", "RESILIENCY", "IMPACT", "ACTION_PLAN_LINK", "WORKLOAD_DELIVERY")
                .forEach(criterion -> scores.add(Map.of("criterion", criterion, "points", points, "reason", "As the figures show")));
        complete(username, "intake/score", Map.of("scores", scores));
    }

    void recommend() {
        complete("tmo", "intake/recommend", Map.of("priority", "HIGH", "reason", "Serves every neighborhood.", "publicFacing", true));
    }

    void approve() {
        complete("chair", "intake/decide", Map.of("outcome", "APPROVE"));
    }

    /** Waits for the letter that the engine's job writes, and answers its bytes. */
    byte[] letter() {
        String documents = "intake/proposals/" + id() + "/documents";
        JsonNode issued = Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> as("liaison").get(documents).expecting(200).json(), list -> !list.isEmpty());
        return as("liaison").get(documents + "/" + issued.get(0).get("id").asString()).expecting(200).body();
    }

    void setUp() {
        awaitTask("intake/charter");
        complete("owner", "intake/work-plan", Map.of("steps", List.of(Map.of(
                "title", "Hire two clerks", "responsible", "HR", "startDate", "2027-07-01", "endDate", "2027-09-01"))));
        complete("opi", "intake/map-kpis", Map.of("mappings", List.of(
                Map.of("measure", "Median days to answer", "contribution", "Directly"))));
        complete("tmo", "intake/review-narrative", Map.of("publicFacing", true, "narrative", "You get an answer in two days."));
        complete("owner", "intake/charter", Map.of(
                "purpose", "Answer in two days",
                "scope", "All requests",
                "deliverables", "A staffed desk",
                "team", "Two clerks",
                "milestones", List.of(Map.of("title", "Desk open", "due", "2027-10-01")),
                "endDate", "2028-06-30"));
    }

    JsonNode proposal() {
        return as("liaison").get("intake/proposals/" + id()).expecting(200).json();
    }

    String status() {
        return proposal().get("status").asString();
    }
}
