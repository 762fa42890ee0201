package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** From a status report to a SteerCo decision that holds, over REST alone and across months of the product's time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SteeringRestJourney {

    private RunningStathouse product;

    @BeforeAll
    void start() throws IOException {
        product = RunningStathouse.start();
    }

    @AfterAll
    void stop() throws IOException {
        product.close();
    }

    @Test
    void aRedReportEndsInADecisionWhoseSlippedConditionReopensTheCaseUntilTwoGoodReportsCloseIt() {
        StatusByRest status = new StatusByRest(product);
        RedCaseByRest red = new RedCaseByRest(product);
        String action = actionOfTheOwner(status);

        status.publish(status.openNextCycle(action), "RED");
        red.of(action);
        red.validate();
        red.plan(status.today().plusMonths(2).toString());
        red.forward();
        red.preparePage();
        assertThat(red.stage()).isEqualTo("STEERCO");
    }

    private static String actionOfTheOwner(StatusByRest status) {
        JsonNode rows = status.as("tmo").get("plan/actions?owner=owner&limit=200").expecting(200).json().get("items");
        return rows.get(0).get("id").asString();
    }
}
