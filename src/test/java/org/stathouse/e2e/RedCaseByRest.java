package org.stathouse.e2e;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Walks a red case to SteerCo over REST only, each step as the account whose step it is. */
final class RedCaseByRest extends CaseByRest {

    RedCaseByRest(RunningStathouse product) {
        super(product, "red-case");
    }

    /** Finds the case of an action that has just been reported Red. */
    void of(String action) {
        is(Awaitility.await().atMost(LONGEST_WAIT).until(() -> caseOf(action), found -> !found.isEmpty()));
    }

    JsonNode redCase() {
        return as("tmo").get("adjudication/cases/" + id()).expecting(200).json();
    }

    String stage() {
        return redCase().get("stage").asString();
    }

    void awaitStage(String stage) {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> stage().equals(stage));
    }

    void validate() {
        complete("tmo", "adjudication/validate", Map.of("confirmed", true, "meetingNotes", "The owner agrees: the contract is stuck."));
    }

    void plan(String firstStep) {
        complete("owner", "adjudication/recovery-plan", Map.of("plan", Map.of(
                "cause", "The contract waits for its legal review.",
                "effect", "The counters open a year late.",
                "options", List.of(
                        Map.of("description", "Borrow a lawyer from the Port", "cost", 40000),
                        Map.of("description", "Wait for the next opening", "cost", 0)),
                "decisionAsked", "Lend us a contracts lawyer for eight weeks.",
                "askedOf", "STEERCO",
                "steps", List.of(
                        Map.of("step", "Review done", "due", firstStep),
                        Map.of("step", "Contract signed", "due", firstStep)))));
    }

    void forward() {
        complete("champion", "adjudication/resolve", Map.of("resolved", false, "reason", "Lawyers are not mine to lend.", "conditions", List.of()));
    }

    void preparePage() {
        complete("tmo", "adjudication/agenda-page", Map.of(
                "recommendation", "Lend the lawyer for eight weeks.", "costOfDelay", "Each month of waiting costs $60,000 in overtime."));
    }

    private String caseOf(String action) {
        JsonNode rows = as("tmo").get("adjudication/cases?limit=200").expecting(200).json().get("items");
        return StatusByRest.stream(rows)
                .filter(row -> row.get("action").asString().equals(action))
                .map(row -> row.get("id").asString())
                .findFirst()
                .orElse("");
    }
}
