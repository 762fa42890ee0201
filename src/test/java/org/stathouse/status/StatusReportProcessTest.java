package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.status.StatusJourney.ref;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestEngine;

/** Every path of {@code status-report}. */
@IntegrationTest
class StatusReportProcessTest {

    private final StatusJourney journey;
    private final PlanActions actions;
    private final TestEngine engine;

    @Autowired
    StatusReportProcessTest(ApplicationContext context, TestEngine engine) {
        this.journey = new StatusJourney(context);
        this.actions = new PlanActions(context);
        this.engine = engine;
    }

    @Test
    void anAcceptedReportIsPublishedAndEndsItsProcess() {
        ActionId action = actions.add();

        UUID report = journey.publish(action, Rag.RED);

        assertThat(journey.view(report).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(journey.view(report).overall()).isEqualTo(Rag.RED);
        assertThat(engine.runningProcesses(ref(report))).isZero();
    }
}
