package org.stathouse.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Background;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.workflow.operating.MigrationRefusal;

/** Works through the ordered migrations, case by case, behind the people who work in the product. */
@Component
class MigrationWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWorker.class);
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final MigrationDesk desk;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final boolean byItself;
    private final Background background = new Background("migrations", this::workAll).behindPeople();

    MigrationWorker(
            MigrationDesk desk,
            CurrentActor currentActor,
            Messages messages,
            @Value("${stathouse.operations.work:true}") boolean byItself) {
        this.desk = desk;
        this.currentActor = currentActor;
        this.messages = messages;
        this.byItself = byItself;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        background.every(PERIOD);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Migrations.Ordered ordered) {
        background.nudge();
    }

    private void workAll() {
        boolean more = true;
        while (more && isRunning()) {
            more = workNext(this::isRunning);
        }
    }

    /**
     * Works on the migration that has waited longest.
     *
     * @param goesOn asked before each case
     * @return whether there was one
     */
    boolean workNext(BooleanSupplier goesOn) {
        Optional<MigrationJob> taken = currentActor.asSystem(desk::take);
        taken.ifPresent(job -> currentActor.asSystem(() -> work(job, goesOn)));
        return taken.isPresent();
    }

    private void work(MigrationJob job, BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            Optional<MigrationRow> next = desk.next(job);
            if (next.isEmpty()) {
                return;
            }
            attempt(job, next.get());
        }
        desk.handBack(job);
    }

    private void attempt(MigrationJob job, MigrationRow row) {
        try {
            if (job.dryRun()) {
                desk.tryOut(job, row);
                desk.keep(job, row, MigrationRow.Result.FITS, null);
            } else {
                desk.move(job, row);
            }
        } catch (MigrationRefusal refusal) {
            desk.keep(job, row, MigrationRow.Result.REFUSED, String.join("\n", refusal.reasons()));
        } catch (Conflict gone) {
            desk.keep(job, row, MigrationRow.Result.GONE, messages.text(gone.fault()));
        } catch (RuntimeException technical) {
            // Whatever the engine or the database may throw belongs to this case alone: it is named, and the order says whether to go on.
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Case {} could not be migrated, reference {}", row.subject(), reference, technical);
            desk.keep(job, row, MigrationRow.Result.FAILED, messages.text(Fault.of("operations.technical", reference)));
        }
    }

    @Override
    public void start() {
        if (byItself) {
            background.start();
        }
    }

    @Override
    public void stop() {
        background.stop();
    }

    @Override
    public boolean isRunning() {
        return background.isRunning();
    }
}
