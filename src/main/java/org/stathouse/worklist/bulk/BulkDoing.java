package org.stathouse.worklist.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.workflow.EngineContention;
import org.stathouse.worklist.FollowUps;
import org.stathouse.worklist.ManyTasks;
import org.stathouse.worklist.TaskDesk;

/**
 * Goes through the tasks of an order. What is done to a task and that it was done are one transaction: after a crash the next node finds
 * every task either done and marked so, or neither.
 */
@Component
class BulkDoing {

    /** So long an order is left to a node that says nothing of it any more. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(BulkDoing.class);
    private static final int CHUNK = 100;
    private static final int TRIES = 3;

    private final BulkOrders orders;
    private final BulkRows rows;
    private final TaskDesk desk;
    private final ManyTasks tasks;
    private final FollowUps followUps;
    private final BulkNews news;
    private final Messages messages;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BulkDoing(
            BulkOrders orders,
            BulkRows rows,
            TaskDesk desk,
            ManyTasks tasks,
            FollowUps followUps,
            BulkNews news,
            Messages messages,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.orders = orders;
        this.rows = rows;
        this.desk = desk;
        this.tasks = tasks;
        this.followUps = followUps;
        this.news = news;
        this.messages = messages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Why a task was not done. */
    private record Refusal(BulkRow.Result result, String reason) {}

    /**
     * Does the next tasks of the order as whoever acts now, ends it after the last, and else hands it back, so that a small order need
     * not wait for the end of a large one.
     *
     * @param goOn asked before each task; where it says no, the rest is left to the next node
     */
    void some(UUID id, BooleanSupplier goOn) {
        BulkOrder order = orders.find(id).orElseThrow().order();
        for (BulkRows.Next next : rows.waiting(id, CHUNK)) {
            if (!goOn.getAsBoolean()) {
                break;
            }
            one(order, next);
        }
        if (rows.waiting(id, 1).isEmpty()) {
            transaction.executeWithoutResult(running -> end(id));
        } else {
            orders.renew(id, clock.instant());
        }
    }

    /** Ends an order whose giver may do nothing any more. */
    void giveUp(UUID id, String reason) {
        transaction.executeWithoutResult(running -> {
            rows.skip(id, reason);
            end(id);
        });
    }

    private void one(BulkOrder order, BulkRows.Next next) {
        Refusal refusal = tried(order, next, 1);
        if (refusal != null) {
            transaction.executeWithoutResult(running -> rows.end(order.id(), next.place(), refusal.result(), refusal.reason()));
        }
    }

    private @Nullable Refusal tried(BulkOrder order, BulkRows.Next next, int attempt) {
        try {
            transaction.executeWithoutResult(running -> rows.lock(order.id(), next.place()).ifPresent(waiting -> {
                act(order.action(), waiting);
                rows.end(order.id(), waiting.place(), BulkRow.Result.DONE, null);
            }));
            return null;
        } catch (EngineContention | PessimisticLockingFailureException contention) {
            return attempt < TRIES
                    ? tried(order, next, attempt + 1)
                    : new Refusal(BulkRow.Result.CHANGED, messages.text("workflow.somebodyWasFaster"));
        } catch (Conflict conflict) {
            return changed(conflict);
        } catch (BusinessRuleViolation violation) {
            return new Refusal(BulkRow.Result.REFUSED, String.join(" ", messages.texts(violation.faults())));
        } catch (NotPermitted refused) {
            return new Refusal(BulkRow.Result.REFUSED, messages.text(refused.fault()));
        } catch (NotFound gone) {
            return new Refusal(BulkRow.Result.REFUSED, messages.text("worklist.bulk.unknown"));
        } catch (RuntimeException technical) {
            // A fault in one task, whatever it is, must not keep the others of the order from being done.
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Task {} of bulk order {} failed, reference {}", next.taskId(), order.id(), reference, technical);
            return new Refusal(BulkRow.Result.REFUSED, messages.text("worklist.bulk.technical", reference));
        }
    }

    private Refusal changed(Conflict conflict) {
        return new Refusal(BulkRow.Result.CHANGED, messages.text(conflict.fault()));
    }

    private void act(BulkAction action, BulkRows.Next task) {
        switch (action) {
            case BulkAction.Claim claim -> desk.claim(task.taskId(), task.version());
            case BulkAction.Release release -> desk.release(task.taskId(), task.version());
            case BulkAction.Reassign reassign -> tasks.reassign(task.taskId(), reassign.assignee(), task.version());
            case BulkAction.FollowUp followUp -> followUps.set(task.taskId(), followUp.day(), task.version());
            case BulkAction.Remind remind -> tasks.remind(task.taskId());
            case BulkAction.Complete complete -> tasks.complete(task.taskId(), task.version(), complete.formKey(), complete.choice(), complete.sentence());
        }
    }

    private void end(UUID id) {
        BulkOrders.Head head = orders.lock(id).orElseThrow();
        if (head.state() != BulkState.RUNNING) {
            return;
        }
        orders.end(id, BulkState.FINISHED, clock.instant().truncatedTo(ChronoUnit.MICROS));
        news.ended(id);
    }
}
