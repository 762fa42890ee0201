package org.stathouse.e2e;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Reports on the actions of the demonstration's owner over REST, and moves the product's clock from cycle to cycle. */
final class StatusByRest {

    private final RunningStathouse product;

    StatusByRest(RunningStathouse product) {
        this.product = product;
    }

    Rest as(String username) {
        return new Rest(product, username);
    }

    /** Two actions of the demonstration's owner that no red case is about; its background work sets one of them up. */
    List<JsonNode> actionsWithoutRedCase() {
        Set<String> red = redCases().stream()
                .map(row -> row.get("action").asString())
                .collect(Collectors.toSet());
        return Awaitility.await()
                .atMost(CaseByRest.LONGEST_WAIT)
                .until(() -> stream(as("tmo").get("plan/actions?owner=owner&limit=200").expecting(200).json().get("items"))
                        .filter(action -> !red.contains(action.get("id").asString()))
                        .toList(), actions -> actions.size() >= 2);
    }

    /** All red cases, the demonstration's own once its background work has opened it; newest first. */
    List<JsonNode> redCases() {
        return Awaitility.await()
                .atMost(CaseByRest.LONGEST_WAIT)
                .until(() -> stream(as("tmo").get("adjudication/cases?limit=200").expecting(200).json().get("items")).toList(),
                        cases -> cases.stream().anyMatch(row -> row.get("stage").asString().equals("STEERCO")));
    }

    /** Moves the product's clock to nine in the morning of a day. */
    void goTo(LocalDate day) {
        as("admin").post("demo/clock", Map.of("date", day.toString())).expecting(200);
    }

    /** Moves the product's clock on by working days. */
    void passWorkingDays(int days) {
        as("admin").post("demo/clock", Map.of("workingDays", days)).expecting(200);
    }

    /** The product's today. */
    LocalDate today() {
        return LocalDate.parse(as("admin").get("demo/clock").expecting(200).json().get("now").asString().substring(0, 10));
    }

    /** The day that lies so many working days after the product's today. */
    LocalDate workingDayAfter(int days) {
        LocalDate day = today();
        Set<String> holidays = holidays(day.getYear());
        holidays.addAll(holidays(day.getYear() + 1));
        for (int passed = 0; passed < days; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day.toString())) {
                passed++;
            }
        }
        return day;
    }

    private Set<String> holidays(int year) {
        return stream(as("tmo").get("calendar/holidays?year=" + year).expecting(200).json().get("items"))
                .map(holiday -> holiday.get("date").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Goes to the day on which the next cycle opens and waits until the engine has opened the action's report; answers its id. */
    String openNextCycle(String action) {
        JsonNode planned = stream(as("tmo").get("status/cycles").expecting(200).json())
                .filter(cycle -> cycle.get("state").asString().equals("PLANNED"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cycle is planned"));
        goTo(LocalDate.parse(planned.get("opensOn").asString()));
        String month = planned.get("month").asString();
        return Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> reportOf(action, month), id -> !id.isEmpty());
    }

    /** The action's report in the cycle that has just been opened, once the engine has opened it. */
    String reportNow(String action) {
        String month = as("owner").get("status/reports?limit=1").expecting(200).json().get("items").get(0).get("month").asString();
        return Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> reportOf(action, month), id -> !id.isEmpty());
    }

    /** Fills, submits and has accepted the report, rated alike in all four dimensions. */
    void publish(String report, String rag) {
        write(report, rag);
        post("tmo", report, "accept");
    }

    /** Fills and submits the report as the owner. */
    void write(String report, String rag) {
        Map<String, Object> form = new LinkedHashMap<>();
        Stream.of("schedule", "outcome", "budget", "resources")
                .forEach(dimension -> form.put(dimension, Map.of("rag", rag, "reason", "The figures of the month say so.")));
        form.put("percentComplete", 40);
        form.put("actionStatus", "IN_PROGRESS");
        form.put("forecastEnd", "2028-06-30");
        form.put("done", "Interviewed the counters’ staff.");
        form.put("next", "Choose the vendor.");
        form.put("blocked", "Procurement waits for Law.");
        form.put("toGreen", "The contract is signed.");
        form.put("greenBy", today().plusMonths(3).toString());
        as("owner").patch("status/reports/" + report, form, tag(report)).expecting(200);
        post("owner", report, "submit");
    }

    JsonNode report(String report) {
        return as("tmo").get("status/reports/" + report).expecting(200).json();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private void post(String username, String report, String step) {
        as(username).post("status/reports/" + report + "/" + step, Map.of(), tag(report)).expecting(200);
    }

    private String tag(String report) {
        return as("tmo").get("status/reports/" + report).expecting(200).etag();
    }

    private String reportOf(String action, String month) {
        List<JsonNode> found = stream(as("owner").get("status/reports?action=" + action + "&limit=200").expecting(200).json().get("items"))
                .filter(row -> row.get("action").asString().equals(action) && row.get("month").asString().equals(month))
                .toList();
        return found.isEmpty() ? "" : found.getFirst().get("id").asString();
    }
}
