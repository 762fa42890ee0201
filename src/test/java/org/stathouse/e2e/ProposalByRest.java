package org.stathouse.e2e;

import java.time.Duration;
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
final class ProposalByRest {

    /** After a kill the engine takes a job over only once its lock has run out. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final RunningStathouse product;
    private String id = "";

    ProposalByRest(RunningStathouse product) {
        this.product = product;
    }

    String id() {
        return id;
    }

    Rest as(String username) {
        return new Rest(product, username);
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
        id = draft.json().get("id").asString();
        as("liaison").post("intake/proposals/" + id + "/submit", Map.of(), draft.etag()).expecting(200);
    }

    /** Claims and completes the account's open task with that form. */
    void complete(String username, String formKey, Object command) {
        as(username).post("tasks/" + claim(username, formKey) + "/complete", command).expecting(200);
    }

    /** Claims the open task with that form, unless it is the account's already, and tells its id. */
    String claim(String username, String formKey) {
        JsonNode task = openTask(username, formKey);
        String taskId = task.get("id").asString();
        if (task.get("assignee").isNull()) {
            as(username).post("tasks/" + taskId + "/claim", Map.of()).expecting(200);
        }
        return taskId;
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
        String documents = "intake/proposals/" + id + "/documents";
        JsonNode issued = Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> as("liaison").get(documents).expecting(200).json(), list -> !list.isEmpty());
        return as("liaison").get(documents + "/" + issued.get(0).get("id").asString()).expecting(200).body();
    }

    /** Waits until the engine's job has opened the task with that form. */
    void awaitTask(String formKey) {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> openForms().contains(formKey));
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
        return as("liaison").get("intake/proposals/" + id).expecting(200).json();
    }

    String status() {
        return proposal().get("status").asString();
    }

    List<String> openForms() {
        return tasks("admin").stream()
                .filter(task -> task.get("state").asString().equals("OPEN"))
                .map(task -> task.get("formKey").asString())
                .sorted()
                .toList();
    }

    List<JsonNode> tasks(String username) {
        List<JsonNode> tasks = new ArrayList<>();
        as(username).get("cases/proposal/" + id + "/tasks").expecting(200).json().forEach(tasks::add);
        return tasks;
    }

    private JsonNode openTask(String username, String formKey) {
        return tasks(username).stream()
                .filter(task -> task.get("state").asString().equals("OPEN") && task.get("formKey").asString().equals(formKey))
                .filter(task -> List.of("ASSIGNED", "GROUP").contains(task.get("why").asString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " has no open task " + formKey + ": " + openForms()));
    }
}
