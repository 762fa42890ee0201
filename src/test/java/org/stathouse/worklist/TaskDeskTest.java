package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.intake.ProposalJourney.ref;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.worklist.TaskFilter.Due;
import org.stathouse.worklist.TaskFilter.Scope;
import org.stathouse.worklist.talk.CaseComments;

@IntegrationTest
class TaskDeskTest {

    private static final String CHECK = "intake/check-completeness";
    private static final String COLLEAGUE = "arpa.colleague";
    private static final int MANY = 200;

    private final TaskDesk desk;
    private final CaseComments comments;
    private final AccountAdministration accounts;
    private final People people;
    private final ProposalJourney journey;
    private final SignIn signIn;
    private final TestClock clock;
    private final TestEngine engine;
    private final JdbcClient database;

    @Autowired
    TaskDeskTest(
            ApplicationContext context,
            TaskDesk desk,
            CaseComments comments,
            AccountAdministration accounts,
            People people,
            SignIn signIn,
            TestClock clock,
            TestEngine engine,
            JdbcClient database) {
        this.journey = new ProposalJourney(context);
        this.desk = desk;
        this.comments = comments;
        this.accounts = accounts;
        this.people = people;
        this.signIn = signIn;
        this.clock = clock;
        this.engine = engine;
        this.database = database;
    }

    @Test
    void openingATaskDoesNotClaimIt() {
        String task = checkTask(journey.submitted());

        signIn.as("tmo", () -> desk.view(task));

        assertThat(row("tmo", task).assignee()).isNull();
    }

    @Test
    void claimingMakesTheTaskOnesOwn() {
        String task = checkTask(journey.submitted());

        signIn.as("tmo", () -> desk.claim(task, null));

        TaskView view = signIn.as("tmo", () -> desk.view(task));
        assertThat(view.task().assignee()).isEqualTo("tmo");
        assertThat(view.task().why()).isEqualTo(TaskRow.Why.ASSIGNED);
        assertThat(view.mayComplete()).isTrue();
    }

    @Test
    void onlyAMemberOfAnAskedGroupMayClaim() {
        String task = checkTask(journey.submitted());

        assertThatThrownBy(() -> signIn.as("liaison", () -> desk.claim(task, null)))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("worklist.notYourGroup");
    }

    @Test
    void aTaskOfACaseThatOneMayNotSeeDoesNotExist() {
        String task = checkTask(journey.submitted());

        assertThatThrownBy(() -> signIn.as("arpa", () -> desk.view(task))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as("arpa", () -> desk.claim(task, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as("arpa", () -> comments.of(row("tmo", task).subject()))).isInstanceOf(NotFound.class);
    }

    @Test
    void anUnclaimedTaskCannotBeCompleted() {
        String task = checkTask(journey.submitted());

        assertThatThrownBy(() -> signIn.as("tmo", () -> desk.complete(task, null, new CheckCompleteness(true, null))))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("worklist.claimFirst");
    }

    @Test
    void ofTwoClaimsAtOnceOneWinsAndTheOtherIsToldOfAConflict() {
        UUID id = journey.inScoring();
        String task = journey.openTask("arpa", id, "intake/score").id();
        makeColleague();

        List<Boolean> outcomes = atOnce(
                () -> wins(() -> signIn.as("arpa", () -> desk.claim(task, null))),
                () -> wins(() -> signIn.as(COLLEAGUE, () -> desk.claim(task, null))));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofTwoCompletionsAtOnceOneWinsAndTheCaseMovesOnOnce() {
        UUID id = journey.submitted();
        String task = checkTask(id);
        signIn.as("tmo", () -> desk.claim(task, null));
        Callable<Boolean> completion =
                () -> wins(() -> signIn.as("tmo", () -> desk.complete(task, null, new CheckCompleteness(true, null))));

        List<Boolean> outcomes = atOnce(completion, completion);

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(journey.openForms(id)).containsExactly("intake/categorize");
    }

    @Test
    void aRefusedCommandLeavesTheTaskAsItWas() {
        UUID id = journey.submitted();
        String task = checkTask(id);
        signIn.as("tmo", () -> desk.claim(task, null));

        assertThatThrownBy(() -> signIn.as("tmo", () -> desk.complete(task, null, new CheckCompleteness(false, " "))))
                .isInstanceOf(BusinessRuleViolation.class);

        assertThat(row("tmo", task).state()).isEqualTo(TaskRow.State.OPEN);
    }

    @Test
    void aStaleVersionIsAConflict() {
        String task = checkTask(journey.submitted());
        signIn.as("tmo", () -> desk.claim(task, 0L));

        assertThatThrownBy(() -> signIn.as("tmo", () -> desk.release(task, 0L)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("worklist.changedMeanwhile");
    }

    @Test
    void aReleasedTaskIsFreeForItsGroupAgain() {
        String task = checkTask(journey.submitted());
        signIn.as("tmo", () -> desk.claim(task, null));

        signIn.as("tmo", () -> desk.release(task, null));

        assertThat(row("tmo", task).assignee()).isNull();
        assertThat(listed("tmo", Scope.MY_GROUPS)).contains(task);
    }

    @Test
    void aTaskIsPassedOnOnlyToSomebodyWhoMayDoIt() {
        String task = checkTask(journey.submitted());

        assertThatThrownBy(() -> signIn.as("tmo", () -> desk.reassign(task, "liaison", null)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.notInGroup");
        assertThat(signIn.as("tmo", () -> desk.candidates(task)))
                .extracting(Person::username)
                .contains("tmo")
                .doesNotContain("liaison");
    }

    @Test
    void whoGetsATaskFromSomebodyElseIsTold() {
        String task = checkTask(journey.submitted());

        signIn.as("admin", () -> desk.reassign(task, "tmo", null));

        assertThat(notices(task)).containsExactly("tmo task/assigned");
    }

    @Test
    void nobodyWithoutTheRightPassesATaskOn() {
        String task = checkTask(journey.submitted());

        assertThatThrownBy(() -> signIn.as("liaison", () -> desk.reassign(task, "tmo", null)))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("worklist.mayNotReassign");
    }

    @Test
    void theProposerSeesWhatTheyWaitFor() {
        String task = checkTask(journey.submitted());

        assertThat(listed("liaison", Scope.WAITING)).contains(task);
        assertThat(listed("liaison", Scope.MINE)).doesNotContain(task);
    }

    @Test
    void aStaleLinkSaysWhatBecameOfTheTask() {
        UUID id = journey.submitted();
        String task = checkTask(id);
        journey.complete("tmo", id, CHECK, new CheckCompleteness(true, null));

        TaskView view = signIn.as("liaison", () -> desk.view(task));

        assertThat(view.task().state()).isEqualTo(TaskRow.State.COMPLETED);
        assertThat(view.task().endedBy()).isEqualTo("tmo");
        assertThat(view.mayClaim()).isFalse();
    }

    @Test
    void remindsOnceAtEightyPercentOfTheTimeAndTellsOnceWhenOverdue() {
        UUID id = journey.submitted();
        String task = checkTask(id);

        clock.passWorkingDays(2);
        engine.runDueJobs(ref(id));
        assertThat(notices(task)).isEmpty();
        clock.passWorkingDays(1);
        engine.runDueJobs(ref(id));
        engine.runDueJobs(ref(id));

        assertThat(notices(task)).containsExactly("tmo task/overdue", "tmo task/reminder");
        assertThat(row("tmo", task).overdue()).isTrue();
    }

    @Test
    void theOverdueFilterShowsOnlyWhatHasPassedItsDueTime() {
        String late = checkTask(journey.submitted());
        clock.passWorkingDays(5);
        String fresh = checkTask(journey.submitted());

        List<String> overdue = signIn.as("tmo", () -> desk.page(TaskFilter.of(Scope.MY_GROUPS).withDue(Due.OVERDUE), null, MANY)
                .items()
                .stream()
                .map(TaskRow::id)
                .toList());

        assertThat(overdue).contains(late).doesNotContain(fresh);
    }

    @Test
    void aCommentIsReadByWhoeverMaySeeTheCase() {
        UUID id = journey.submitted();

        signIn.as("tmo", () -> comments.add(ref(id), " Please add last year’s figures. "));

        assertThat(signIn.as("liaison", () -> comments.of(ref(id))))
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).isEqualTo("Please add last year’s figures."));
    }

    @Test
    void anEmptyCommentIsRefused() {
        UUID id = journey.submitted();

        assertThatThrownBy(() -> signIn.as("tmo", () -> comments.add(ref(id), "  "))).isInstanceOf(BusinessRuleViolation.class);
    }

    private String checkTask(UUID id) {
        return journey.openTask("tmo", id, CHECK).id();
    }

    private TaskRow row(String username, String task) {
        return signIn.as(username, () -> desk.view(task).task());
    }

    private List<String> listed(String username, Scope scope) {
        return signIn.as(username, () -> desk.page(TaskFilter.of(scope), null, MANY).items().stream().map(TaskRow::id).toList());
    }

    /** What the demonstration's TMO is told; other tests make further accounts of TMO. */
    private List<String> notices(String task) {
        return database.sql("select recipient || ' ' || kind from outbox_mail where notice_key like ? and recipient = 'tmo' order by 1")
                .param("task:" + task + "/%")
                .query(String.class)
                .list();
    }

    /** A second ARPA scorer, unless an earlier test has made one. */
    private void makeColleague() {
        if (people.find(COLLEAGUE).isEmpty()) {
            signIn.as("admin", () -> accounts.create(new NewAccount(
                    COLLEAGUE, "Andy Example", "andy@example.org", "a long enough sentence", Set.of(Grant.of(Role.SCORER_ARPA)))));
        }
    }

    private static boolean wins(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Conflict tooLate) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> first, Callable<Boolean> second) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> outcomes = List.of(first, second).stream()
                    .map(step -> threads.submit(() -> {
                        start.await();
                        return step.call();
                    }))
                    .toList();
            return outcomes.stream().map(TaskDeskTest::result).toList();
        }
    }

    private static boolean result(Future<Boolean> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
