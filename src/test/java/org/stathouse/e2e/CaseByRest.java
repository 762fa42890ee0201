package org.stathouse.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Walks one case through its process over REST only, each step as the account whose step it is. */
class CaseByRest {

    /** After a kill the engine takes a job over only once its lock has run out. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final RunningStathouse product;
    private final String type;
    private String id = "";

    CaseByRest(RunningStathouse product, String type) {
        this.product = product;
        this.type = type;
    }

    String id() {
        return id;
    }

    /** Says which case it is, once that is known. */
    final void is(String caseId) {
        this.id = caseId;
    }

    Rest as(String username) {
        return new Rest(product, username);
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

    /** Waits until the engine's job has opened the task with that form. */
    void awaitTask(String formKey) {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> openForms().contains(formKey));
    }

    /** The forms of the open tasks, in alphabetical order. */
    List<String> openForms() {
        return tasks("admin").stream()
                .filter(task -> task.get("state").asString().equals("OPEN"))
                .map(task -> task.get("formKey").asString())
                .sorted()
                .toList();
    }

    /** All tasks of the case that the account sees. */
    List<JsonNode> tasks(String username) {
        List<JsonNode> tasks = new ArrayList<>();
        as(username).get("cases/" + type + "/" + id + "/tasks").expecting(200).json().forEach(tasks::add);
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
