package org.stathouse.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Walks a request for public records through its process over REST only, each step as the account whose step it is. */
final class RequestByRest extends CaseByRest {

    /** The agencies of the demonstration's record holders; the first is the custodian's. */
    static final String FIRST = "Department of Transportation";

    static final String SECOND = "Department of Planning";

    private static final String MADE_UP = "Made-up example";

    private final RunningStathouse product;

    RequestByRest(RunningStathouse product) {
        this(product, "mpia-request");
    }

    private RequestByRest(RunningStathouse product, String type) {
        super(product, type);
        this.product = product;
    }

    /** Logs a request that came by that channel. */
    void log(String channel, String kind, String subject) {
        Map<String, Object> requester =
                Map.of("name", "Jo Example", "email", "jo" + subject.hashCode() + "@example.com", "language", "ENGLISH");
        Map<String, Object> asked = Map.of(
                "channel", channel,
                "kind", kind,
                "agency", agency(FIRST),
                "requester", requester,
                "subject", subject,
                "description", subject + ", all of the last year.");
        is(as("clerk").post("mpia/requests", asked).expecting(201).json().get("request").get("id").asString());
    }

    /** The request that was made on the public pages with that number. */
    void of(String number) {
        JsonNode rows = as("clerk").get("mpia/requests?words=" + number).expecting(200).json().get("items");
        is(stream(rows).map(row -> row.has("request") ? row.get("request") : row)
                .filter(row -> row.get("number").asString().equals(number))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString());
    }

    /** Intake assigns it to the first agency, which alone searches. */
    void assignSearch(String tier) {
        assignSearch(tier, FIRST);
    }

    /** Intake assigns it to the first agency; these search. */
    void assignSearch(String tier, String... searching) {
        assess(Map.of(
                "way", "SEARCH", "tier", tier, "agency", agency(FIRST), "searching", Stream.of(searching).map(this::agency).toList()));
    }

    /** Intake answers at once, and the clerk sends the letter that says so. */
    void answerAtOnce(String way, String reference) {
        assess(Map.of("way", way, "tier", "PUBLIC", "agency", agency(FIRST), "reference", reference));
        awaitTask("mpia/send-letter");
        sendLetter();
    }

    /** Intake asks the requester what is meant. */
    void askBack(String question) {
        assess(Map.of("way", "CLARIFY", "tier", "PUBLIC", "agency", agency(FIRST), "question", question));
        awaitTask("mpia/send-letter");
        sendLetter();
    }

    private void assess(Map<String, Object> assessment) {
        awaitTask("mpia/assess-request");
        complete("clerk", "mpia/assess-request", assessment);
    }

    /** The clerk fills what the draft lacks, and sends it. */
    void sendLetter() {
        for (JsonNode letter : as("clerk").get("mpia/requests/" + id() + "/letters").expecting(200).json()) {
            if (letter.get("state").asString().equals("DRAFT")) {
                fill(letter.get("id").asString());
            }
        }
        complete("clerk", "mpia/send-letter", Map.of());
    }

    private void fill(String letter) {
        Map<String, Object> parts = new HashMap<>();
        as("clerk").get("mpia/letters/" + letter + "/missing").expecting(200).json()
                .forEach(missing -> parts.put(missing.get("part").asString(), MADE_UP + " of what the clerk writes."));
        if (!parts.isEmpty()) {
            String etag = as("clerk").get("mpia/letters/" + letter).expecting(200).etag();
            as("clerk").patch("mpia/letters/" + letter, Map.of("parts", parts), etag).expecting(200);
        }
    }

    void search(String holder, String result) {
        search(holder, result, 0.5);
    }

    void search(String holder, String result, double hours) {
        awaitTask("mpia/search-records");
        complete(holder, "mpia/search-records", Map.of("result", result, "hours", hours, "pages", 12, "note", MADE_UP));
    }

    /** The custodian estimates what so many hours will cost, and another approves it. */
    void estimate(int low, int high) {
        RequestByRest fee = itsFee();
        String jobClass = as("fees").get("mpia/fees/job-classes").expecting(200).json().get(0).get("name").asString();
        fee.awaitTask("mpia/make-estimate");
        fee.complete("custodian", "mpia/make-estimate", Map.of(
                "times", List.of(Map.of("task", "SEARCH", "jobClass", jobClass, "low", low, "high", high)), "basis", MADE_UP, "depositAsked", false));
        fee.awaitTask("mpia/approve-estimate");
        fee.complete("fees", "mpia/approve-estimate", Map.of("approved", true));
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> feeState().equals("CONSENT_AWAITED"));
    }

    /** Staff write down what the requester said to the first estimate. */
    void answerEstimate(boolean agreed) {
        as("clerk").post("mpia/requests/" + id() + "/fees/answer", Map.of("estimate", 1, "agreed", agreed)).expecting(200);
    }

    /** Staff give up on a fee that nobody agreed to. */
    void closeAsUnpaid() {
        RequestByRest fee = itsFee();
        fee.awaitTask("mpia/follow-up-fee");
        fee.complete("clerk", "mpia/follow-up-fee", Map.of("choice", "CLOSE_UNPAID", "reason", "The requester did not agree to the fee."));
    }

    /** All that is due is paid at the counter. */
    void pay() {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> feeState().equals("PAYMENT_DUE"));
        double due = account().get("due").asDouble();
        as("clerk").post("mpia/requests/" + id() + "/fees/payments", Map.of(
                "kind", "PAYMENT", "amount", due, "method", "CHECK", "reference", "Check 1001")).expecting(200);
    }

    private String feeState() {
        return account().get("state").asString();
    }

    private JsonNode account() {
        return as("fees").get("mpia/requests/" + id() + "/fees").expecting(200).json().get("account");
    }

    private RequestByRest itsFee() {
        RequestByRest fee = new RequestByRest(product, "mpia-fee");
        fee.is(id());
        return fee;
    }

    /** The custodian notes what is withheld, and by what right. */
    void cite(String code) {
        Map<String, Object> citation = Map.of(
                "code", code,
                "withheld", true,
                "records", "Twelve pages of notes",
                "pages", 12,
                "reason", "They hold what the section protects.",
                "necessary", "Disclosure would end frank advice on a matter that is still open.",
                "redactionFails", "Each sentence shows the advice.",
                "harm", "The harm outweighs the interest in these drafts.");
        as("custodian").post("mpia/requests/" + id() + "/exemptions", citation).expecting(201);
    }

    /** The custodian proposes. */
    void review(String way) {
        awaitTask("mpia/review-records");
        complete("custodian", "mpia/review-records", Map.of("way", way, "reasons", "The exemption log says why."));
    }

    void reviewByLaw() {
        complete("law", "mpia/law-review", Map.of("agreed", true));
    }

    void approve() {
        complete("records", "mpia/approve-decision", Map.of("approved", true));
    }

    void sendBack(String reason) {
        complete("records", "mpia/approve-decision", Map.of("approved", false, "reason", reason));
    }

    void release() {
        awaitTask("mpia/release-records");
        complete("clerk", "mpia/release-records", Map.of("note", "Sent by mail."));
    }

    /** Does something to it as that person, on the version that stands. */
    Rest.Answer act(String username, String what, Map<String, Object> command) {
        String etag = as(username).get("mpia/requests/" + id()).expecting(200).etag();
        return as(username).post("mpia/requests/" + id() + "/" + what, command, etag);
    }

    /** Waits until it is closed, and tells how. */
    String outcome() {
        Awaitility.await().atMost(LONGEST_WAIT).until(() -> summary().get("stage").asString().equals("CLOSED"));
        return summary().get("outcome").asString();
    }

    JsonNode summary() {
        return as("records").get("mpia/requests/" + id()).expecting(200).json().get("request");
    }

    /** Which letters have been sent. */
    List<String> lettersSent() {
        return stream(as("clerk").get("mpia/requests/" + id() + "/letters").expecting(200).json())
                .filter(letter -> !letter.get("state").asString().equals("DRAFT"))
                .map(letter -> letter.get("kind").asString())
                .toList();
    }

    String agency(String name) {
        return stream(as("tmo").get("plan/agencies?limit=200").expecting(200).json().get("items"))
                .filter(agency -> agency.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
