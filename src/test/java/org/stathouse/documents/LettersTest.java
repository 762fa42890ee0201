package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.documents.PdfConformance.assertConforms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LettersTest {

    private static final PdfKit KIT = new HtmlPdfKit(new Typesetter(Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), ZoneOffset.UTC)));

    private static byte[] letter(Map<String, Object> model) {
        return KIT.render("letters/decision", LetterSamples.LETTER, model);
    }

    private static byte[] rankedList(int proposals) {
        return KIT.render("letters/ranked-list", LetterSamples.LIST, LetterSamples.rankedList(proposals));
    }

    static List<Map<String, Object>> everyDecision() {
        return List.of(LetterSamples.approved(), LetterSamples.deferred(), LetterSamples.declined(), LetterSamples.sentBack());
    }

    @ParameterizedTest
    @MethodSource("everyDecision")
    void theDecisionLetterConforms(Map<String, Object> model) {
        assertConforms(letter(model));
    }

    @ParameterizedTest
    @MethodSource("everyDecision")
    void theDecisionLetterNamesTheProposalThePartiesAndTheContact(Map<String, Object> model) {
        assertThat(PdfText.of(letter(model)))
                .contains("City of Baltimore", "Steering Committee", "November 24, 2026", "Dana Whitfield", "Department of Transportation")
                .containsIgnoringCase("Decision on proposal P-2026-0014")
                .contains("Daylight every crosswalk", "Marguerite Ellison", "tmo@stathouse.example or (410) 555-0142");
    }

    @Test
    void anApprovalTellsNumberPriorityScoreConditionsAndNextSteps() {
        assertThat(PdfText.of(letter(LetterSamples.approved())))
                .contains("Approved", "It is now action 2.1.07", "High", "4.15 of 5.00")
                .contains("Funding for year two is confirmed", "Enter the work plan", "Dec 8, 2026", "No date set")
                .doesNotContain("Reason");
    }

    @Test
    void anApprovalWithoutANumberYetSaysThatItFollows() {
        assertThat(PdfText.of(letter(LetterSamples.letter("APPROVED"))))
                .contains("receives its number next")
                .doesNotContain("It is now action");
    }

    @Test
    void aDeferralTellsTheDateOnWhichTheCaseReturns() {
        assertThat(PdfText.of(letter(LetterSamples.deferred())))
                .contains("Deferred", "returns to the Committee on February 16, 2027", "The state grant that pays for half");
    }

    @Test
    void aRefusalTellsTheReason() {
        assertThat(PdfText.of(letter(LetterSamples.declined())))
                .contains("Declined", "Action 2.1.03 already covers these intersections")
                .doesNotContain("Conditions", "What happens next", "Weighted score");
    }

    @Test
    void aReturnTellsTheReasonAndHowToComeBack() {
        assertThat(PdfText.of(letter(LetterSamples.sentBack())))
                .contains("Sent back", "submit it again under the same number", "Name a baseline", "Dec 4, 2026");
    }

    @Test
    void theDecisionLetterTakesMapsThatLackWhatMayBeMissing() {
        Map<String, Object> model = LetterSamples.letter("DEFERRED");
        model.put("deferredUntil", LocalDate.of(2027, 2, 16));
        model.put("recipient", Map.of("name", "Dana Whitfield", "agency", "Department of Transportation"));
        model.put("proposal", Map.of("number", "P-2026-0014", "title", "Daylight crosswalks", "pillar", "Clean"));
        model.put("nextSteps", List.of(Map.of("what", "Wait for the grant", "who", "You")));
        model.put("chair", Map.of("name", "Marguerite Ellison", "title", "Chair"));
        model.put("contact", Map.of("office", "TMO", "email", "tmo@stathouse.example"));
        assertThat(PdfText.of(letter(model))).contains("Daylight crosswalks", "Wait for the grant You No date set", "tmo@stathouse.example. Please");
    }

    @Test
    void theRankedListTakesMapsThatLackWhatMayBeMissing() {
        Map<String, Object> model = LetterSamples.rankedList(1);
        Map<String, Object> proposal = Map.of(
                "rank", 1, "number", "P-2026-0001", "title", "One counter", "leadAgency", "DOT", "category", "Grow");
        model.put("pillars", List.of(Map.of("name", "Safety", "proposals", List.of(proposal))));
        model.put("weights", List.of(Map.of("criterion", "Equity", "weight", 15 / 100.0)));
        model.put("waiting", 1);
        assertThat(PdfText.of(KIT.render("letters/ranked-list", LetterSamples.LIST, model)))
                .contains("One counter DOT Grow – – None yet –", "15%", "One proposal waits for the Committee’s decision");
    }

    @Test
    void theRankedListConforms() {
        assertConforms(rankedList(14));
    }

    @Test
    void theRankedListTellsItsMomentItsWeightsAndHowManyWait() {
        assertThat(PdfText.of(rankedList(3)))
                .contains("As of Nov 20, 2026, 9:30 AM EST", "Weights version 3", "Workload Delivery", "25%")
                .contains("4 proposals wait for the Committee’s decision", "$125,000");
    }

    @Test
    void theRankedListSaysWhereAPillarHasNoProposals() {
        assertThat(PdfText.of(rankedList(3))).contains("Equitable Neighborhood Development No proposals in this pillar.");
    }

    @Test
    void theRankedListSaysWhatIsNotScoredYet() {
        assertThat(PdfText.of(rankedList(3))).contains("Transform – – None yet –");
    }

    @Test
    void aLongRankedListRepeatsItsHeaderOnEveryPage() {
        byte[] pdf = rankedList(120);
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages.subList(0, pages.size() - 1)).allSatisfy(page -> assertThat(page).contains("Rank Number Title Lead agency"));
        assertConforms(pdf);
    }

    @Test
    void aLongRankedListNeverSplitsARow() {
        List<String> pages = PdfText.pages(rankedList(120));
        for (int rank = 1; rank <= 120; rank++) {
            String start = "P-2026-%04d".formatted(rank);
            String end = LetterSamples.endOfTitle(rank);
            assertThat(pages).filteredOn(page -> page.contains(start)).singleElement().asString().contains(end);
        }
    }

    @Test
    void noTemplateWritesValuesUnescaped() throws IOException {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath*:letters/**/*.html");
        assertThat(templates).hasSizeGreaterThanOrEqualTo(2);
        for (Resource template : templates) {
            assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                    .as(template.getFilename())
                    .doesNotContain("utext", "[(", "__${");
        }
    }
}
