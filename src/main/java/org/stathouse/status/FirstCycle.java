package org.stathouse.status;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;

/** Plans the first coming cycle where there is none yet; from then on each cycle plans the next. */
@Component
class FirstCycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCycle.class);

    private final CyclePlanning planning;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    FirstCycle(CyclePlanning planning, CurrentActor currentActor, TransactionTemplate transaction) {
        this.planning = planning;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(50)
    void planFirst() {
        try {
            currentActor.asSystem(() -> transaction.executeWithoutResult(status -> planning.planFirst()));
        } catch (DataIntegrityViolationException plannedByAnotherNode) {
            LOG.info("Another node planned the first reporting cycle");
        }
    }
}
