package org.stathouse.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a status report to a SteerCo decision that holds, over REST alone and across months of the product's time. */
@ProductTest
@MovesClock(alone = true)
class SteeringRestJourney {

    private final RunningStathouse product;

    SteeringRestJourney(RunningStathouse product) {
        this.product = product;
    }

    @Test
    void aRedReportEndsInADecisionWhoseSlippedConditionReopensTheCaseUntilTwoGoodReportsCloseIt() {
        StatusByRest status = new StatusByRest(product);
        RedCaseByRest red = new RedCaseByRest(product);
        String action = status.actionsWithoutRedCase().getFirst().get("id").asString();

        status.publish(status.openNextCycle(action), "RED");
        red.of(action);
        red.validate();
        red.plan(status.today().plusMonths(2).toString());
        red.forward();
        red.preparePage();

        MeetingByRest meeting = new MeetingByRest(product);
        meeting.plan(status.workingDayAfter(8));
        String cutOff = meeting.meeting().get("cutOff").asString();
        LocalDate moved = status.workingDayAfter(10);
        meeting.move(moved);
        assertThat(meeting.meeting().get("cutOff").asString()).isGreaterThan(cutOff);
        meeting.itemAbout(red.id());
        meeting.begin(status);
        meeting.recuse(meeting.item(red.id()), "recovery", "My sister works for the vendor.");
        JsonNode item = meeting.item(red.id());
        String due = status.workingDayAfter(3).toString();
        meeting.decide("tmo", item, "ACCEPT_PLAN", Map.of("task", "Sign the contract", "owner", "owner", "due", due, "evidence", "The signed contract"))
                .expecting(200);
        assertThat(meeting.decide("chair", item, "ACCEPT_PLAN", null).status()).isIn(409, 412);
        assertThat(red.stage()).isEqualTo("MONITORING");
        String number = red.redCase().get("number").asString();
        assertThat(raidDecisions(status)).anyMatch(row -> row.get("title").asString().contains(number));
        meeting.endAndApproveMinutes();
        assertThat(new String(meeting.minutes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        status.passWorkingDays(4);
        red.awaitStage("RECOVERY_PLAN");
        assertThat(red.redCase().get("reopenings")).hasSize(1);

        status.publish(status.openNextCycle(action), "GREEN");
        assertThat(red.stage()).isNotEqualTo("CLOSED");
        status.publish(status.openNextCycle(action), "GREEN");
        assertThat(red.stage()).isEqualTo("CLOSED");
        assertThat(status.as("admin").get("audit/verification").expecting(200).json().get("valid").asBoolean()).isTrue();
    }

    private static List<JsonNode> raidDecisions(StatusByRest status) {
        return StatusByRest.stream(status.as("tmo").get("raid/items?type=DECISION").expecting(200).json().get("items")).toList();
    }
}
