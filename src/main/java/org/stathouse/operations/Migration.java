package org.stathouse.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.workflow.operating.MigrationMapping;

/**
 * An order to move cases to another version, and how far it is. The node that works on it holds a lease, which each case renews; whose lease
 * another has taken over, or whose order was called off meanwhile, changes nothing any more.
 */
@Entity
@Table(name = "process_migration")
class Migration {

    @Id
    private UUID id = new UUID(0, 0);

    /** None until it is stored: by that Spring Data tells what is new. */
    @Version
    private @Nullable Long version;

    private String processKey = "";
    private String processName = "";
    private int fromVersion;
    private int toVersion;
    private String steps = "";
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private OnRefusal onRefusal = OnRefusal.STOP;

    @Enumerated(EnumType.STRING)
    private MigrationState state = MigrationState.WAITING;

    private String orderedBy = "";
    private Instant orderedAt = Instant.EPOCH;
    private @Nullable Instant dueAt;
    private @Nullable UUID lease;
    private @Nullable Instant endedAt;
    private int total;
    private int tried;
    private int notFitting;

    /** For JPA only. */
    protected Migration() {}

    Migration(OrderMigration order, String processName, Map<String, String> steps, int total, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.processKey = order.processKey();
        this.processName = processName;
        this.fromVersion = order.from();
        this.toVersion = order.to();
        this.steps = StepsJson.write(steps);
        this.dryRun = order.dryRun();
        this.onRefusal = order.onRefusal();
        this.total = total;
        this.orderedBy = by;
        this.orderedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.dueAt = orderedAt;
    }

    UUID id() {
        return id;
    }

    boolean isDryRun() {
        return dryRun;
    }

    int toVersion() {
        return toVersion;
    }

    int fromVersion() {
        return fromVersion;
    }

    String processKey() {
        return processKey;
    }

    String processName() {
        return processName;
    }

    String orderedBy() {
        return orderedBy;
    }

    MigrationMapping mapping() {
        return new MigrationMapping(processKey, fromVersion, toVersion, StepsJson.read(steps));
    }

    /** A node takes it, anew where another one left it; returns the lease. */
    UUID take(Instant until) {
        UUID taken = UUID.randomUUID();
        state = MigrationState.RUNNING;
        lease = taken;
        dueAt = until.truncatedTo(ChronoUnit.MICROS);
        return taken;
    }

    /** Whether the node with that lease still works on it. */
    boolean isHeldBy(UUID held) {
        return state == MigrationState.RUNNING && held.equals(lease);
    }

    /** A case was tried; a real move stops at the first one that speaks against it, if it was ordered so. */
    void tried(MigrationRow.Result result, Instant leaseUntil, Instant now) {
        tried++;
        dueAt = leaseUntil.truncatedTo(ChronoUnit.MICROS);
        if (result.speaksAgainst()) {
            notFitting++;
            if (!dryRun && onRefusal == OnRefusal.STOP) {
                end(MigrationState.STOPPED, now);
            }
        }
    }

    /** Every case was tried. */
    void finish(Instant now) {
        end(MigrationState.FINISHED, now);
    }

    /** This node is told to stop; the next one may take it at once. */
    void handBack(Instant now) {
        lease = null;
        dueAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws Conflict if it has ended already */
    void cancel(Instant now) {
        if (state.isOver()) {
            throw new Conflict(Fault.of("operations.migrationEnded"));
        }
        end(MigrationState.CANCELLED, now);
    }

    private void end(MigrationState how, Instant now) {
        state = how;
        lease = null;
        dueAt = null;
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    MigrationView view() {
        return new MigrationView(
                id,
                processKey,
                processName,
                fromVersion,
                toVersion,
                StepsJson.read(steps),
                dryRun,
                onRefusal,
                state,
                orderedBy,
                orderedAt,
                endedAt,
                total,
                tried,
                notFitting);
    }
}
