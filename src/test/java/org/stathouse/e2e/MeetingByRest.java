package org.stathouse.e2e;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a SteerCo meeting over REST: TMO as its secretary plans and records, the chair leads. */
final class MeetingByRest extends CaseByRest {

    MeetingByRest(RunningStathouse product) {
        super(product, "steerco-meeting");
    }

    void plan(LocalDate day) {
        is(as("tmo").post("steerco/meetings", Map.of("kind", "SPECIAL", "day", day.toString(), "startsAt", "10:00", "place", "City Hall 250"))
                .expecting(201)
                .json()
                .get("id")
                .asString());
    }

    void move(LocalDate day) {
        Map<String, Object> to = Map.of("day", day.toString(), "startsAt", "14:00", "place", "City Hall 250", "reason", "The chair is at the Board.");
        as("tmo").post(path("/move"), to, tag("")).expecting(200);
    }

    JsonNode meeting() {
        return as("tmo").get(path("")).expecting(200).json();
    }

    /** Collects what waits, and answers the item that is about the case. */
    JsonNode itemAbout(String caseId) {
        as("tmo").post(path("/agenda/refresh"), Map.of(), tag("/agenda")).expecting(200);
        return item(caseId);
    }

    JsonNode item(String caseId) {
        return StatusByRest.stream(as("tmo").get(path("/agenda")).expecting(200).json().get("items"))
                .filter(item -> item.get("topic").get("subject").get("id").asString().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The case is not on the agenda"));
    }

    /** Releases the packet once the cut-off has passed, opens the session and notes everybody present. */
    void begin() {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> meeting().get("status").asString().equals("AGENDA_CLOSED"));
        as("tmo").post(path("/agenda/prepared"), Map.of(), tag("")).expecting(200);
        awaitTask("steerco/release-packet");
        as("tmo").post(path("/release"), Map.of(), tag("")).expecting(200);
        as("chair").post(path("/start"), Map.of(), tag("")).expecting(200);
        for (JsonNode seat : attendance().get("seats")) {
            as("tmo").put(path("/attendance/" + seat.get("memberId").asString()), Map.of("person", seat.get("member").asString())).expecting(200);
        }
    }

    JsonNode attendance() {
        return as("tmo").get(path("/attendance")).expecting(200).json();
    }

    String seatOf(String username) {
        return StatusByRest.stream(attendance().get("seats"))
                .filter(seat -> seat.get("member").asString().equals(username))
                .findFirst()
                .orElseThrow()
                .get("memberId")
                .asString();
    }

    void recuse(JsonNode item, String username, String reason) {
        as("tmo").post(itemPath(item, "recusals"), Map.of("memberId", seatOf(username), "reason", reason), version(item)).expecting(200);
    }

    /** Records a decision by consensus of those who may vote. */
    Rest.Answer decide(String recorder, JsonNode item, String outcome, @Nullable Map<String, Object> condition) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("outcome", outcome);
        decision.put("reason", "The plan is sound and the lawyer can be spared.");
        decision.put("conditions", condition == null ? List.of() : List.of(condition));
        Map<String, Object> motion = Map.of("decision", decision, "voting", Map.of("consensus", true, "votes", List.of()));
        return as(recorder).post(itemPath(item, "decision"), motion, version(item));
    }

    /** Ends the session, hands the drafted minutes in as TMO and approves them as the chair. */
    void endAndApproveMinutes() {
        as("chair").post(path("/end"), Map.of(), tag("")).expecting(200);
        as("tmo").post(path("/minutes/submit"), Map.of(), tag("/minutes")).expecting(200);
        as("chair").post(path("/minutes/review"), Map.of("approved", true), tag("/minutes")).expecting(200);
    }

    byte[] minutes() {
        return as("steerco").get(path("/minutes.pdf")).expecting(200).body();
    }

    private String itemPath(JsonNode item, String step) {
        return path("/items/" + item.get("id").asString() + "/" + step);
    }

    private static String version(JsonNode item) {
        return "\"" + item.get("version").asLong() + "\"";
    }

    private String path(String below) {
        return "steerco/meetings/" + id() + below;
    }

    private String tag(String below) {
        return as("tmo").get(path(below)).expecting(200).etag();
    }
}
