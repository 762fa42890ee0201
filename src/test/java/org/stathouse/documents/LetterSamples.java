package org.stathouse.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Models as the features build them for the letters; all people are made up. */
final class LetterSamples {

    static final DocumentProperties LETTER = new DocumentProperties(
            "Decision on proposal P-2026-0014", "The Steering Committee’s decision on proposal P-2026-0014.", "en-US");
    static final DocumentProperties LIST = new DocumentProperties(
            "Ranked list of proposals by pillar", "Proposals before the Steering Committee, ranked by pillar.", "en-US");

    private LetterSamples() {}

    record Recipient(String name, String agency) {}

    record Subject(String number, String title, String pillar) {}

    record Step(String what, String who, @Nullable LocalDate by) {}

    record Signer(String name, String title) {}

    record Contact(String office, String email, @Nullable String phone) {}

    record Weight(String criterion, BigDecimal weight) {}

    record Pillar(String name, List<Ranked> proposals) {}

    record Ranked(
            int rank,
            String number,
            String title,
            String leadAgency,
            String category,
            @Nullable BigDecimal score,
            @Nullable BigDecimal spread,
            @Nullable String recommendation,
            @Nullable BigDecimal funding,
            @Nullable String note) {}

    static Map<String, Object> approved() {
        Map<String, Object> model = letter("APPROVED");
        model.put("actionNumber", "2.1.07");
        model.put("priority", "High");
        model.put("score", new BigDecimal("4.1500"));
        model.put(
                "conditions",
                List.of(
                        "Funding for year two is confirmed by the Bureau of the Budget and Management Research before any contract is signed.",
                        "The equity measure is reported by neighborhood, not only citywide."));
        model.put(
                "nextSteps",
                List.of(
                        new Step("Enter the work plan: milestones, dates and who does what", "Dana Whitfield, action owner", LocalDate.of(2026, 12, 8)),
                        new Step("Map the action to its key performance indicators", "Office of Performance and Innovation", LocalDate.of(2026, 12, 8)),
                        new Step("Review the public narrative", "Transformation Management Office", LocalDate.of(2026, 12, 15)),
                        new Step("Sign the charter", "Dana Whitfield and the Pillar Champion", null)));
        return model;
    }

    static Map<String, Object> deferred() {
        Map<String, Object> model = letter("DEFERRED");
        model.put("deferredUntil", LocalDate.of(2027, 2, 16));
        model.put("reason", "The state grant that pays for half of the work is decided in January.\nThe Committee wants to see that decision first.");
        model.put("score", new BigDecimal("3.4"));
        return model;
    }

    static Map<String, Object> declined() {
        Map<String, Object> model = letter("DECLINED");
        model.put("reason", "Action 2.1.03 already covers these intersections with funded work.");
        return model;
    }

    static Map<String, Object> sentBack() {
        Map<String, Object> model = letter("SENT_BACK");
        model.put("reason", "Name a baseline for the outcome measure and say how it was counted.");
        model.put("nextSteps", List.of(new Step("Change the proposal and submit it again", "You", LocalDate.of(2026, 12, 4))));
        return model;
    }

    static Map<String, Object> letter(String decision) {
        Map<String, Object> model = new HashMap<>();
        model.put("date", LocalDate.of(2026, 11, 24));
        model.put("recipient", new Recipient("Dana Whitfield", "Department of Transportation"));
        model.put(
                "proposal",
                new Subject("P-2026-0014", "Daylight every crosswalk within a quarter mile of a school", "Clean and Healthy Communities"));
        model.put("decision", decision);
        model.put("decidedOn", LocalDate.of(2026, 11, 20));
        model.put("chair", new Signer("Marguerite Ellison", "Chief Administrative Officer, Chair of the Steering Committee"));
        model.put("contact", new Contact("Transformation Management Office", "tmo@stathouse.example", "(410) 555-0142"));
        return model;
    }

    static Map<String, Object> rankedList(int proposalsInFirstPillar) {
        List<Ranked> many = IntStream.rangeClosed(1, proposalsInFirstPillar).mapToObj(LetterSamples::ranked).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("asOf", ZonedDateTime.of(2026, 11, 20, 9, 30, 0, 0, ZoneId.of("America/New_York")));
        model.put("weightsVersion", "3");
        model.put(
                "weights",
                List.of(
                        new Weight("Stewardship", new BigDecimal("0.15")),
                        new Weight("Equity", new BigDecimal("0.20")),
                        new Weight("Resiliency", new BigDecimal("0.15")),
                        new Weight("Impact", new BigDecimal("0.25")),
                        new Weight("Action Plan link", new BigDecimal("0.15")),
                        new Weight("Workload Delivery", new BigDecimal("0.10"))));
        model.put(
                "pillars",
                List.of(
                        new Pillar("Building Public Safety", many),
                        new Pillar("Equitable Neighborhood Development", List.of()),
                        new Pillar(
                                "Responsible Stewardship of City Resources",
                                List.of(new Ranked(1, "P-2026-0931", "One permit counter", "Department of Housing & Community Development", "Transform", null, null, null, null, null)))));
        model.put("waiting", many.size() + 1);
        return model;
    }

    /** The last words of a ranked proposal's title; no other title has them. */
    static String endOfTitle(int rank) {
        return "(" + rank + ")";
    }

    private static Ranked ranked(int rank) {
        String[] titles = {
            "Daylight every crosswalk within a quarter mile of a school",
            "Group Violence Reduction Strategy in the Eastern District",
            "Replace the computer-aided dispatch system",
            "Trauma-informed training for all front-line staff of recreation centers, libraries and public housing"
        };
        String[] categories = {"Grow", "Run", "Transform", "Run"};
        BigDecimal score = BigDecimal.valueOf(500 - 7L * rank, 2).max(BigDecimal.ONE);
        return new Ranked(
                rank,
                "P-2026-%04d".formatted(rank),
                titles[rank % titles.length] + " " + endOfTitle(rank),
                rank % 2 == 0 ? "Baltimore Police Department" : "Mayor’s Office of Neighborhood Safety and Engagement",
                categories[rank % categories.length],
                score,
                BigDecimal.valueOf(rank % 4, 0),
                rank % 3 == 0 ? "Medium" : "High",
                BigDecimal.valueOf(125_000L * rank),
                rank == 4 ? "Same score as rank 3; submitted later." : null);
    }
}
