package org.stathouse.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;

/** Gathers the events of a transaction and writes them at its end, so that transactions queue only for the append. */
@Component
class ChainedAuditTrail implements AuditTrail {

    private final AuditChain chain;
    private final EntityManager entities;
    private final CanonicalJson json;
    private final CurrentActor actor;
    private final Clock clock;
    private final ObjectProvider<ChangeListener> listeners;

    ChainedAuditTrail(
            AuditChain chain,
            EntityManager entities,
            CanonicalJson json,
            CurrentActor actor,
            Clock clock,
            ObjectProvider<ChangeListener> listeners) {
        this.chain = chain;
        this.entities = entities;
        this.json = json;
        this.actor = actor;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** Hears platform modules, which stand below this one and cannot call it. */
    @Override
    @EventListener
    public void record(AuditEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An audit event needs a running transaction: " + event.action());
        }
        pending().add(PendingRow.of(event, actor.get(), clock.instant().truncatedTo(ChronoUnit.MICROS), json));
    }

    private PendingRows pending() {
        PendingRows bound = (PendingRows) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        PendingRows fresh = new PendingRows(this, this::write);
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private void write(PendingRows pending) {
        // Stale edits must fail before the head is locked; the flush may bring further events.
        entities.flush();
        List<CaseChange> changes = pending.changes();
        listeners.orderedStream().forEach(listener -> listener.changed(changes));
        chain.append(pending.take());
    }
}
