package org.stathouse.mpia.request;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.LegalDatesMoved;
import org.stathouse.mpia.RequestStage;

/** Lets the tasks of a request follow its legal dates. */
@Component
class DateMoves {

    private final RequestAccess access;
    private final RequestWorkflow workflow;

    DateMoves(RequestAccess access, RequestWorkflow workflow) {
        this.access = access;
        this.workflow = workflow;
    }

    @EventListener
    @Transactional
    void on(LegalDatesMoved moved) {
        if (access.forStep(moved.request()).stage() != RequestStage.CLOSED) {
            workflow.datesMoved(moved.request());
        }
    }
}
