package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole process over REST alone, also across the sudden death of the product. */
@ProductTest
class RestJourney {

    private final RunningStathouse product;

    RestJourney(RunningStathouse product) {
        this.product = product;
    }

    @Test
    void aProposalGoesFromDraftToSetUpAndEachOneConcernedIsTold() {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose("Answer residents in two days");
        proposal.checkAndCategorize();
        proposal.score("arpa", 4);
        proposal.score("bbmr", 5);
        proposal.score("opi", 4);
        proposal.recommend();
        proposal.approve();

        assertThat(new String(proposal.letter(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        proposal.setUp();

        assertThat(proposal.status()).isEqualTo("APPROVED");
        assertThat(proposal.proposal().get("actionNumber").asString()).isNotBlank();
        assertThat(noticeKinds(proposal)).contains("intake/received", "intake/decided");
        assertThat(proposal.as("admin").get("audit/verification").expecting(200).json().get("valid").asBoolean()).isTrue();
    }

    /** On a product of its own, which it kills. */
    @Test
    void afterASuddenDeathTheCaseStandsWhereItStoodAndNothingIsThereTwice() throws IOException {
        try (RunningStathouse mortal = RunningStathouse.start()) {
            outliveTwoDeaths(mortal);
        }
    }

    private static void outliveTwoDeaths(RunningStathouse mortal) throws IOException {
        ProposalByRest proposal = new ProposalByRest(mortal);
        proposal.propose("Outlive a power cut");
        proposal.checkAndCategorize();
        proposal.score("arpa", 2);
        List<String> before = story(proposal);

        mortal.killAndRestart();

        assertThat(story(proposal)).isEqualTo(before);
        assertThat(proposal.openForms()).containsExactly("intake/score", "intake/score");

        proposal.score("bbmr", 3);
        proposal.score("opi", 3);
        proposal.recommend();
        proposal.approve();
        mortal.killAndRestart();

        assertThat(proposal.letter()).isNotEmpty();
        assertThat(proposal.as("liaison").get("intake/proposals/" + proposal.id() + "/documents").json()).hasSize(1);
        assertThat(noticeKinds(proposal)).containsOnlyOnce("intake/decided");
        assertThat(proposal.as("admin").get("audit/verification").expecting(200).json().get("valid").asBoolean()).isTrue();
    }

    @Test
    void aForeignStaleOrImpossibleRequestIsAnsweredInPlainWords() {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose("Ask for too much");

        assertThat(proposal.as("arpa").get("intake/proposals/" + proposal.id()).status()).isEqualTo(404);
        assertThat(proposal.as("liaison").patch("intake/proposals/" + proposal.id(), Map.of("title", "x"), null).status()).isEqualTo(428);
        assertThat(proposal.as("liaison").post("intake/proposals/" + proposal.id() + "/withdraw", Map.of("reason", "x"), "\"9999\"").status())
                .isEqualTo(412);
        assertThat(proposal.as("nobody").get("tasks").status()).isEqualTo(401);
        assertThat(proposal.as("liaison").get("audit").status()).isEqualTo(403);
    }

    /** Everything that tells where the case stands: its status, its tasks and its audit rows. */
    private static List<String> story(ProposalByRest proposal) {
        List<String> story = new ArrayList<>(List.of(proposal.status()));
        proposal.tasks("admin").forEach(task -> story.add(task.get("id").asString() + task.get("state").asString() + task.get("assignee")));
        JsonNode rows = proposal.as("admin").get("audit?caseType=proposal&caseId=" + proposal.id()).expecting(200).json();
        rows.get("items").forEach(row -> story.add(row.get("hash").asString()));
        return story;
    }

    private static List<String> noticeKinds(ProposalByRest proposal) {
        List<String> kinds = new ArrayList<>();
        proposal.as("liaison").get("notifications").expecting(200).json().get("items").forEach(notice -> {
            if (notice.toString().contains(proposal.id())) {
                kinds.add(notice.get("kind").asString());
            }
        });
        return kinds;
    }
}
