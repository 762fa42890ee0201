package org.stathouse.worklist.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.Race;
import org.stathouse.testing.SignIn;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.absence.Substitutes;

@IntegrationTest
class BulkWorkTest {

    private static final String CHECK = "intake/check-completeness";

    private final BulkWork bulk;
    private final BulkOrders orders;
    private final BulkDoing doing;
    private final TaskDesk desk;
    private final ProposalJourney journey;
    private final SignIn signIn;
    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationContext context;

    @Autowired
    BulkWorkTest(
            ApplicationContext context,
            BulkWork bulk,
            BulkOrders orders,
            BulkDoing doing,
            TaskDesk desk,
            SignIn signIn,
            JdbcClient database,
            Clock clock) {
        this.journey = new ProposalJourney(context);
        this.bulk = bulk;
        this.orders = orders;
        this.doing = doing;
        this.desk = desk;
        this.signIn = signIn;
        this.database = database;
        this.clock = clock;
        this.context = context;
    }

    @Test
    void doesEveryTaskThatItCanAndSaysOfTheOthersWhyNot() {
        List<String> tasks = checkTasks(3);
        signIn.as("tmo", () -> desk.claim(tasks.get(1), null));

        BulkView done = order("tmo", new BulkAction.Claim(), tasks);

        assertThat(done.state()).isEqualTo(BulkState.FINISHED);
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.failed()).isEqualTo(1);
        BulkRow failed = failed("tmo", done).getFirst();
        assertThat(failed.taskId()).isEqualTo(tasks.get(1));
        assertThat(failed.result()).isEqualTo(BulkRow.Result.CHANGED);
        assertThat(failed.reason()).isEqualTo("You have this task already.");
        assertThat(tasks).allSatisfy(task -> assertThat(assignee(task)).isEqualTo("tmo"));
    }

    @Test
    void whatAMatchingFilterFindsLaterIsNotTouched() {
        List<String> tasks = checkTasks(2);
        TaskFilter mine = TaskFilter.of(TaskFilter.Scope.MY_GROUPS).withWords(caseNumber(tasks.getFirst()));

        BulkView done = signIn.as("tmo", () -> bulk.order(new BulkAction.Claim(), new BulkSelection.Matching(mine)));

        assertThat(done.total()).isEqualTo(1);
        assertThat(assignee(tasks.get(1))).isNull();
    }

    @Test
    void completesManyTasksOfAFormThatAllowsItAndClaimsThemBefore() {
        List<String> tasks = checkTasks(2);
        BulkChoice choice = signIn.as("tmo", () -> bulk.choices(tasks)).getFirst();
        assertThat(choice.title()).isEqualTo("Check completeness: Complete as submitted");

        BulkView done = order("tmo", new BulkAction.Complete(choice.formKey(), choice.choice(), null), tasks);

        assertThat(done.done()).isEqualTo(2);
        assertThat(tasks).allSatisfy(task -> assertThat(state(task)).isEqualTo("COMPLETED"));
    }

    @Test
    void oneTaskThatIsRefusedIsTriedAgainByItself() {
        List<String> tasks = checkTasks(2);
        BulkView refused = order("tmo", new BulkAction.Release(), tasks);
        assertThat(refused.refused()).isEqualTo(2);
        signIn.as("tmo", () -> desk.claim(tasks.getFirst(), null));

        BulkView again = signIn.as("tmo", () -> bulk.retry(refused.id()));

        assertThat(again.total()).isEqualTo(2);
        assertThat(again.done()).isEqualTo(1);
        assertThat(assignee(tasks.getFirst())).isNull();
    }

    @Test
    void aTaskThatChangedBetweenOrderAndTurnIsLeftAlone() {
        List<String> tasks = checkTasks(1);
        UUID id = waiting("tmo", new BulkAction.Reassign("tmo"), tasks);
        signIn.as("tmo", () -> desk.claim(tasks.getFirst(), null));

        signIn.as("tmo", () -> doing.some(id, () -> true));

        assertThat(signIn.as("tmo", () -> bulk.view(id)).changed()).isEqualTo(1);
    }

    @Test
    void whatIsCalledOffIsNotTried() {
        List<String> tasks = checkTasks(1);
        UUID id = waiting("tmo", new BulkAction.Claim(), tasks);

        BulkView off = signIn.as("tmo", () -> bulk.cancel(id));
        signIn.as("tmo", () -> doing.some(id, () -> true));

        assertThat(off.state()).isEqualTo(BulkState.CANCELLED);
        assertThat(off.skipped()).isEqualTo(1);
        assertThat(assignee(tasks.getFirst())).isNull();
    }

    @Test
    void anOrderThatANodeLeftIsGoneOnWithByTheWorkerAsWhoGaveIt() {
        List<String> tasks = checkTasks(2);
        UUID id = waiting("tmo", new BulkAction.Claim(), tasks);

        database.sql("update bulk_order set leased_until = ordered_at where id = ?").param(id).update();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> orders.find(id).orElseThrow().state() == BulkState.FINISHED);
        assertThat(tasks).allSatisfy(task -> assertThat(assignee(task)).isEqualTo("tmo"));
    }

    @Test
    void anOrderCutOffInTheMiddleIsGoneOnWithAndNoTaskIsDoneTwiceOrLeftOut() {
        List<String> tasks = checkTasks(5);
        UUID id = waiting("tmo", new BulkAction.Claim(), tasks);
        AtomicInteger tried = new AtomicInteger();

        assertThatThrownBy(() -> signIn.as("tmo", () -> doing.some(id, () -> {
                    if (tried.getAndIncrement() == 2) {
                        throw new NodeLost();
                    }
                    return true;
                })))
                .isInstanceOf(NodeLost.class);
        BulkView cutOff = signIn.as("tmo", () -> bulk.view(id));
        assertThat(List.of(cutOff.done(), cutOff.waiting())).containsExactly(2, 3);
        assertThat(cutOff.state()).as("the lost node's lease").isEqualTo(BulkState.RUNNING);

        database.sql("update bulk_order set leased_until = ordered_at where id = ?").param(id).update();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> orders.find(id).orElseThrow().state() == BulkState.FINISHED);

        assertThat(signIn.as("tmo", () -> bulk.view(id)).done()).isEqualTo(5);
        assertThat(signIn.as("tmo", () -> bulk.rows(id, null, null, 10)).items()).allMatch(row -> row.result() == BulkRow.Result.DONE);
        assertThat(tasks).allSatisfy(task -> assertThat(timesClaimed(task)).isOne());
    }

    @Test
    void twoNodesAtTheSameOrderDoEachTaskOnce() throws InterruptedException {
        List<String> tasks = checkTasks(6);
        UUID id = waiting("tmo", new BulkAction.Claim(), tasks);
        Runnable node = () -> signIn.as("tmo", () -> doing.some(id, () -> true));

        assertThat(Race.atOnce(node, node)).isEmpty();

        BulkView done = signIn.as("tmo", () -> bulk.view(id));
        assertThat(done.done()).isEqualTo(6);
        assertThat(done.state()).isEqualTo(BulkState.FINISHED);
        assertThat(tasks).allSatisfy(task -> assertThat(timesClaimed(task)).isOne());
    }

    @Test
    void whoGetsManyTasksAtOnceIsToldOnce() {
        List<String> tasks = checkTasks(3);
        String rosa = new Substitutes(context).account("Rosa Lane", Grant.of(Role.TMO));

        BulkView done = order("tmo", new BulkAction.Reassign(rosa), tasks);

        assertThat(done.done()).isEqualTo(3);
        assertThat(database.sql("select kind from outbox_mail where recipient = ?").param(rosa).query(String.class).list())
                .containsExactly("task/assigned-many");
    }

    @Test
    void aWayThatAsksForASentenceTakesOneForAllTasks() {
        List<String> tasks = checkTasks(2);

        assertThatThrownBy(() -> order("tmo", new BulkAction.Complete(CHECK, "return", " "), tasks))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("sentence");
        BulkView done = order("tmo", new BulkAction.Complete(CHECK, "return", "Name the costs."), tasks);

        assertThat(done.done()).isEqualTo(2);
        assertThat(tasks).allSatisfy(task -> assertThat(state(task)).isEqualTo("COMPLETED"));
        assertThat(journey.view(signIn.as("tmo", () -> desk.view(tasks.getFirst())).task().subject().id()).returns().getLast().reason())
                .isEqualTo("Name the costs.");
    }

    @Test
    void anOrderIsSeenOnlyByWhoGaveIt() {
        BulkView order = order("tmo", new BulkAction.Claim(), checkTasks(1));

        assertThatThrownBy(() -> signIn.as("admin", () -> bulk.view(order.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as("admin", () -> bulk.rows(order.id(), null, null, 10))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyOrdersForTasksThatTheyMayNotSee() {
        List<String> tasks = checkTasks(1);

        assertThatThrownBy(() -> order("arpa", new BulkAction.Claim(), tasks)).isInstanceOf(NotFound.class);
    }

    @Test
    void anOrderForNoTaskIsRefused() {
        assertThatThrownBy(() -> order("tmo", new BulkAction.Claim(), List.of()))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.bulk.nothing");
    }

    @Test
    void whoWaitsOrSupervisesRemindsAndOthersMayNot() {
        List<String> tasks = checkTasks(1);
        order("tmo", new BulkAction.Claim(), tasks);

        assertThat(order("admin", new BulkAction.Remind(), tasks).done()).isEqualTo(1);
        assertThat(order("admin", new BulkAction.Remind(), tasks).done()).isEqualTo(1);

        assertThat(database.sql("select count(*) from outbox_mail where recipient = 'tmo' and kind = 'task/asked-for' and notice_key like ?")
                        .param("task:" + tasks.getFirst() + "/%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(order("tmo", new BulkAction.Remind(), tasks).refused()).isEqualTo(1);
    }

    /** What a killed node leaves behind: nothing after this is done by it. */
    private static final class NodeLost extends Error {

        private static final long serialVersionUID = 1L;
    }

    private int timesClaimed(String task) {
        UUID about = signIn.as("admin", () -> desk.view(task)).task().subject().id();
        return database.sql("select count(*) from audit_row where case_id = ? and action = 'task.claimed'").param(about).query(Integer.class).single();
    }

    private BulkView order(String username, BulkAction action, List<String> tasks) {
        return signIn.as(username, () -> bulk.order(action, new BulkSelection.Chosen(tasks)));
    }

    /** An order that another node seems to hold, so that nobody goes on with it yet. */
    private UUID waiting(String username, BulkAction action, List<String> tasks) {
        UUID id = UUID.randomUUID();
        orders.insert(new BulkOrder(id, username, clock.instant(), "Test", action), tasks.size(), clock.instant().plus(Duration.ofDays(3650)));
        rowsOf(id, tasks);
        return id;
    }

    private void rowsOf(UUID order, List<String> tasks) {
        for (int place = 0; place < tasks.size(); place++) {
            database.sql("""
                            insert into bulk_row (order_id, place, task_id, task_version, task_name, case_number, case_title, result)
                            select ?, ?, id, version, name, case_number, case_title, 'WAITING' from work_task where id = ?""")
                    .params(order, place + 1, tasks.get(place))
                    .update();
        }
    }

    private List<BulkRow> failed(String username, BulkView order) {
        return Stream.of(BulkRow.Result.REFUSED, BulkRow.Result.CHANGED)
                .flatMap(result -> signIn.as(username, () -> bulk.rows(order.id(), result, null, 50)).items().stream())
                .toList();
    }

    private List<String> checkTasks(int count) {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(journey.openTask("tmo", journey.submitted(), CHECK).id());
        }
        return tasks;
    }

    private String caseNumber(String task) {
        return signIn.as("tmo", () -> desk.view(task)).task().caseNumber();
    }

    private String assignee(String task) {
        TaskRow row = signIn.as("tmo", () -> desk.view(task)).task();
        return row.assignee();
    }

    private String state(String task) {
        return signIn.as("tmo", () -> desk.view(task)).task().state().name();
    }
}
