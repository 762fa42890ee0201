package org.stathouse.mpia.request;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskDesk;

/** Who passes on the tasks of a request. */
@IntegrationTest
class RecordsTaskRightsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private SignIn signIn;

    @Test
    void aRecordsSupervisorPassesAnAbsentClerksTaskOn() {
        String task = claimedByTheClerk();

        signIn.as(RecordsFixture.SUPERVISOR);
        assertThat(desk.candidates(task)).extracting("username").contains(RecordsFixture.CLERK);
        desk.reassign(task, RecordsFixture.CLERK, null);
    }

    @Test
    void aLawReviewerDoesNot() {
        String task = claimedByTheClerk();

        assertThatThrownBy(() -> signIn.as(RecordsFixture.LAW, () -> desk.reassign(task, RecordsFixture.CLERK, null)))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("worklist.mayNotReassign");
    }

    private String claimedByTheClerk() {
        RecordsWalk walk = new RecordsWalk(context);
        UUID request = new RecordsFixture(context).request();
        walk.runDueJobs(request);
        String task = new CaseWalk(context).openTask(RecordsWalk.ref(request), "mpia/assess-request").id();
        signIn.as(RecordsFixture.CLERK, () -> desk.claim(task, null));
        return task;
    }
}
