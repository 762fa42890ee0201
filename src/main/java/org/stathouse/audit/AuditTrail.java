package org.stathouse.audit;

import org.stathouse.shared.AuditEvent;

/** Where every change of business state is written down, by whoever acts now, in the transaction of the change. */
public interface AuditTrail {

    /**
     * Adds a row to the trail when the running transaction commits; with a rollback nothing is left.
     *
     * @throws IllegalStateException outside a transaction
     */
    void record(AuditEvent event);
}
