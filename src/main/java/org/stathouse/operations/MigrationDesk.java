package org.stathouse.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.stathouse.identity.People;
import org.stathouse.workflow.operating.CaseMigration;

/** The steps of a migration, each in a transaction of its own. None does anything once another node has taken over or it was called off. */
@Component
@Transactional
class MigrationDesk {

    /** So long a migration is left to a node that says nothing of it any more. Each case renews it. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private final MigrationRepository migrations;
    private final MigrationRows rows;
    private final CaseMigration cases;
    private final OperatorJournal journal;
    private final People people;
    private final Clock clock;

    MigrationDesk(
            MigrationRepository migrations, MigrationRows rows, CaseMigration cases, OperatorJournal journal, People people, Clock clock) {
        this.migrations = migrations;
        this.rows = rows;
        this.cases = cases;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
    }

    /** Takes the migration that has waited longest. */
    public Optional<MigrationJob> take() {
        Instant now = clock.instant();
        return migrations.takeDue(now).map(migration -> new MigrationJob(
                migration.id(),
                migration.take(now.plus(LEASE)),
                migration.mapping(),
                migration.processName(),
                migration.isDryRun(),
                migration.orderedBy()));
    }

    /** The next case to try; none once all were tried, which ends the migration, or once it is not this node's any more. */
    public Optional<MigrationRow> next(MigrationJob job) {
        Migration migration = migrations.lock(job.migration()).orElseThrow();
        if (!migration.isHeldBy(job.lease())) {
            return Optional.empty();
        }
        Optional<MigrationRow> next = rows.next(job.migration());
        if (next.isEmpty()) {
            migration.finish(clock.instant());
        }
        return next;
    }

    /** Moves a case and takes it back at once: nothing but the engine itself can say for sure whether a case fits. */
    public void tryOut(MigrationJob job, MigrationRow row) {
        cases.migrate(row.process(), job.mapping());
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }

    /** Moves a case and keeps in the same transaction that it was moved. */
    public void move(MigrationJob job, MigrationRow row) {
        Migration migration = migrations.lock(job.migration()).orElseThrow();
        if (!migration.isHeldBy(job.lease())) {
            return;
        }
        cases.migrate(row.process(), job.mapping());
        journal.record(
                row.subject(),
                "process.migrated",
                "The case goes on by version " + job.mapping().to() + " of “" + job.processName() + "”, as " + people.nameOf(job.orderedBy()) + " ordered",
                Map.of("processVersion", job.mapping().from()),
                Map.of("processVersion", job.mapping().to(), "process", row.process(), "orderedBy", job.orderedBy()));
        keep(migration, row, MigrationRow.Result.MOVED, null);
    }

    /** Keeps what became of a case that was not moved. */
    public void keep(MigrationJob job, MigrationRow row, MigrationRow.Result result, @Nullable String reason) {
        Migration migration = migrations.lock(job.migration()).orElseThrow();
        if (migration.isHeldBy(job.lease())) {
            keep(migration, row, result, reason);
        }
    }

    /** Leaves the rest to the next node, for this one is told to stop. */
    public void handBack(MigrationJob job) {
        Migration migration = migrations.lock(job.migration()).orElseThrow();
        if (migration.isHeldBy(job.lease())) {
            migration.handBack(clock.instant());
        }
    }

    private void keep(Migration migration, MigrationRow row, MigrationRow.Result result, @Nullable String reason) {
        Instant now = clock.instant();
        rows.record(row.id(), result, reason, now);
        migration.tried(result, now.plus(LEASE), now);
    }
}
