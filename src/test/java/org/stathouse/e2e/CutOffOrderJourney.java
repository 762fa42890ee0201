package org.stathouse.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An order for many tasks whose server is killed in the middle of it is gone on with by the next one. On a product of its own. */
@BrowserTest
class CutOffOrderJourney {

    private static final int TASKS = 120;

    @Test
    void anOrderCutOffByAKilledServerIsDoneToEachTaskOnce() throws IOException {
        Inspection inspection = new Inspection();
        try (RunningStathouse product = RunningStathouse.start()) {
            StatusByRest demonstration = new StatusByRest(product);
            demonstration.goTo(demonstration.workingDayAfter(1));
            List<ProposalByRest> proposals = IntStream.range(0, TASKS).mapToObj(number -> proposed(product, number)).toList();
            Rest tmo = new Rest(product, "tmo");
            String order = "tasks/bulk/" + tmo.post("tasks/bulk", Map.of("action", "CLAIM", "filter", Map.of("show", List.of("my-groups"), "q", List.of("Cut off"))))
                    .expecting(201)
                    .json()
                    .get("id")
                    .asString();
            Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> done(tmo, order) > 0);
            product.killAndRestart();

            int before = done(tmo, order);
            assertThat(before).as("tasks done before the kill").isBetween(1, TASKS - 1);
            try (Visitor visitor = Visitor.signedIn(product, "tmo")) {
                visitor.open(order);
                visitor.sees("Being done");
                inspection.seen(visitor, "order-cut-off");
                // The dead server's lease ends.
                demonstration.passWorkingDays(1);
                Awaitility.await().atMost(CaseByRest.LONGEST_WAIT).until(() -> tmo.get(order).expecting(200).json().get("state").asString().equals("FINISHED"));
                visitor.open(order);
                assertThat(visitor.text("Being done")).hasCount(0);
                inspection.seen(visitor, "order-gone-on-with");
            }
            assertThat(done(tmo, order)).isEqualTo(TASKS);
            assertThat(proposals).allSatisfy(proposal -> assertThat(claims(proposal)).isEqualTo(1));
        }
        inspection.assertAll();
    }

    private static ProposalByRest proposed(RunningStathouse product, int number) {
        ProposalByRest proposal = new ProposalByRest(product);
        proposal.propose("Cut off %d".formatted(number));
        return proposal;
    }

    private static int done(Rest tmo, String order) {
        return tmo.get(order).expecting(200).json().get("done").asInt();
    }

    private static long claims(ProposalByRest proposal) {
        JsonNode rows = proposal.as("admin").get("audit?caseType=proposal&caseId=" + proposal.id()).expecting(200).json().get("items");
        return StreamSupport.stream(rows.spliterator(), false).filter(row -> row.get("action").asString().equals("task.claimed")).count();
    }
}
