package org.stathouse.e2e;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Sets Stats and their sessions up over REST, where a journey is about something else. */
final class StatByRest {

    private final RunningStathouse product;
    private final StatusByRest clock;

    StatByRest(RunningStathouse product) {
        this.product = product;
        this.clock = new StatusByRest(product);
    }

    Rest as(String username) {
        return new Rest(product, username);
    }

    /** Adds a Stat of one's own that meets when it is asked to; led by {@code analyst}, chaired by {@code statchair}. */
    String stat(String name) {
        Map<String, Object> form = Map.ofEntries(
                Map.entry("name", name),
                Map.entry("code", name.toUpperCase(Locale.ROOT)),
                Map.entry("sponsor", "Mayor"),
                Map.entry("chair", "statchair"),
                Map.entry("leadAnalyst", "analyst"),
                Map.entry("analysts", List.of("analyst", "reviewer")),
                Map.entry("agencies", List.of()),
                Map.entry("cadence", "ONE_OFF"),
                Map.entry("weekday", "WEDNESDAY"),
                Map.entry("startsAt", "10:00"),
                Map.entry("firstDay", clock.workingDayAfter(200).toString()),
                Map.entry("place", "City Hall"),
                Map.entry("focus", "What residents wait for"),
                Map.entry("underCityCode", true));
        return as("analyst").post("stat/stats", form).expecting(201).json().get("id").asString();
    }

    /** Plans a session so many working days ahead. */
    JsonNode plan(String stat, int workingDays) {
        return as("analyst")
                .post("stat/sessions", Map.of("stat", stat, "day", clock.workingDayAfter(workingDays).toString()))
                .expecting(201)
                .json();
    }

    /** Moves the product's clock to nine in the morning of the session's day. */
    void goToDayOf(JsonNode session) {
        clock.goTo(LocalDate.parse(session.get("day").asString()));
    }

    JsonNode session(String id) {
        return as("analyst").get("stat/sessions/" + id).expecting(200).json();
    }

    /** The items of a Stat, once the engine's jobs have opened the owner's task of each. */
    List<JsonNode> items(String stat, int expected) {
        return Awaitility.await()
                .atMost(CaseByRest.LONGEST_WAIT)
                .until(() -> StatusByRest.stream(as("analyst").get("stat/items?stat=" + stat + "&limit=200").expecting(200).json().get("items"))
                        .toList(), items -> items.size() == expected);
    }

    /** Opens the session in the room and notes these items in it, each as owner, task and days it has. */
    void hold(String session, List<Map<String, Object>> items) {
        as("analyst").post("stat/sessions/" + session + "/begin", Map.of(), tag(session)).expecting(200);
        items.forEach(item -> as("analyst").post("stat/sessions/" + session + "/items", item).expecting(201));
    }

    /** Ends it, finishes the debrief and issues the memo. */
    void close(String session) {
        as("analyst").post("stat/sessions/" + session + "/end", Map.of(), tag(session)).expecting(200);
        as("analyst").post("stat/sessions/" + session + "/debrief", Map.of(), tag(session)).expecting(200);
        as("analyst").post("stat/sessions/" + session + "/follow-up-memo", Map.of(), tag(session)).expecting(200);
    }

    /** An item as it is noted in the room, due so many working days from now. */
    Map<String, Object> item(String owner, String task, int workingDays) {
        return Map.of("owner", owner, "task", task, "due", clock.workingDayAfter(workingDays).toString(), "type", "TO_DO");
    }

    private String tag(String session) {
        return as("analyst").get("stat/sessions/" + session).expecting(200).etag();
    }
}
