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

    /** Goes from the day after the cut-off, on which the packet is released, to that of the meeting, opens the session and notes everybody present. */
    void begin(StatusByRest clock) {
        // Later the product would take the agenda as it stands, and release the packet, by itself.
        clock.goTo(LocalDate.parse(meeting().get("cutOff").asString()).plusDays(1));
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> meeting().get("status").asString().equals("AGENDA_CLOSED"));
        step("tmo", "/agenda/prepared");
        awaitTask("steerco/release-packet");
        step("tmo", "/release");
        clock.goTo(LocalDate.parse(meeting().get("day").asString()));
        step("chair", "/start");
        for (JsonNode seat : attendance().get("seats")) {
            as("tmo").put(path("/attendance/" + seat.get("memberId").asString()), Map.of("person", seat.get("member").asString())).expecting(200);
        }
    }

    /** Does it with the version that the meeting has now; a timer of the day may change it in between, and then it is read again. */
    private void step(String username, String path) {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> {
            Rest.Answer answer = as(username).post(path(path), Map.of(), tag(""));
            return answer.status() != 412 && answer.expecting(200) != null;
        });
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
