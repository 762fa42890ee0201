package org.stathouse.mpia.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.testing.Race.atOnce;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.mpia.Tier;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskDesk;

/** Two at once on a request: one end, one way, one number each. */
@IntegrationTest
class RequestRacesTest {

    private final RecordsFixture fixture;
    private final RecordsWalk walk;
    private final CaseWalk cases;
    private final RequesterActs acts;
    private final TaskDesk desk;
    private final CurrentActor currentActor;
    private final SignIn signIn;

    @Autowired
    RequestRacesTest(ApplicationContext context, RequesterActs acts, TaskDesk desk, CurrentActor currentActor, SignIn signIn) {
        this.fixture = new RecordsFixture(context);
        this.walk = new RecordsWalk(context);
        this.cases = new CaseWalk(context);
        this.acts = acts;
        this.desk = desk;
        this.currentActor = currentActor;
        this.signIn = signIn;
    }

    @Test
    void givesNoNumberTwice() throws InterruptedException {
        Set<UUID> requests = ConcurrentHashMap.newKeySet();
        fixture.agency();
        Runnable log = () -> requests.add(fixture.request());

        assertThat(atOnce(log, log, log, log)).isEmpty();

        Set<String> numbers = new HashSet<>();
        requests.forEach(request -> numbers.add(walk.summary(request).number()));
        assertThat(numbers).hasSize(4);
    }

    @Test
    void takesOneOfTwoAssessments() throws InterruptedException {
        UUID request = fixture.request();
        walk.runDueJobs(request);
        String task = cases.openTask(RecordsWalk.ref(request), "mpia/assess-request").id();
        signIn.as(RecordsFixture.CLERK, () -> desk.claim(task, null));
        AssessRequest search = walk.assessment(AssessmentWay.SEARCH, Tier.PUBLIC, Set.of(fixture.agency().id()), null);
        AssessRequest none = walk.assessment(AssessmentWay.NO_RECORD, Tier.PUBLIC, Set.of(), null);

        List<Throwable> failures = atOnce(assess(task, search), assess(task, none));

        assertThat(failures).hasSize(1);
        walk.runDueJobs(request);
        assertThat(walk.forms(request)).hasSize(1);
        assertThat(walk.history(request)).containsOnlyOnce("mpia-request.assessed");
    }

    @Test
    void endsOnceWhereOneWithdrawsWhileAnotherApproves() throws InterruptedException {
        UUID request = walk.inReview(Tier.PUBLIC);
        walk.review(request, ReviewWay.DENY);
        String task = cases.openTask(RecordsWalk.ref(request), "mpia/approve-decision").id();
        signIn.as(RecordsFixture.SUPERVISOR, () -> desk.claim(task, null));
        Actor requester = Actor.requester(request, walk.summary(request).number());

        List<Throwable> failures = atOnce(
                () -> signIn.as(RecordsFixture.SUPERVISOR, () -> desk.complete(task, null, new ApproveDecision(true, null))),
                () -> currentActor.asVisitor(requester, () -> {
                    acts.withdraw(request, null);
                    return true;
                }));

        assertThat(failures).hasSize(1);
        walk.runDueJobs(request);
        assertThat(walk.summary(request).outcome()).isIn(Outcome.WITHDRAWN, Outcome.DENIED);
        assertThat(walk.processes(request)).isZero();
        assertThat(walk.history(request)).containsOnlyOnce("mpia-request.closed");
    }

    private Runnable assess(String task, AssessRequest command) {
        return () -> signIn.as(RecordsFixture.CLERK, () -> desk.complete(task, null, command));
    }
}
