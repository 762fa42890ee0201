package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.Actor;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.Race;
import org.stathouse.testing.TestClock;

/** Two transactions that write the same task take its rows in the same order, so that one waits for the other and neither is given up. */
@IntegrationTest
class TaskLocksTest {

    @Autowired
    ApplicationContext product;

    @Autowired
    TaskRecords records;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aTaskIsEndedOnlyAfterWhoeverChangesItIsDone() throws Exception {
        ProposalJourney journey = new ProposalJourney(product);
        UUID proposal = journey.submitted(journey.form("Locks " + UUID.randomUUID()));
        String task = journey.openTask("tmo", proposal, "intake/check-completeness").id();
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> ending = transaction.execute(changing -> {
                database.sql("update work_task set version = version + 1 where id = ?").param(task).update();
                Future<?> end = other.submit(() -> transaction.executeWithoutResult(
                        ended -> records.end(task, TaskRow.State.COMPLETED, clock.now(), Actor.SYSTEM, 0)));
                Race.untilOneWaits(database);
                database.sql("delete from work_task_seen where task_id = ?").param(task).update();
                return end;
            });
            ending.get();
        }

        assertThat(records.find(task).orElseThrow().isOpen()).isFalse();
        assertThat(seenBy(task)).isEmpty();
    }

    private List<String> seenBy(String task) {
        return database.sql("select audience from work_task_seen where task_id = ?").param(task).query(String.class).list();
    }
}
