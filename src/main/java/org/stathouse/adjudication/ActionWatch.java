package org.stathouse.adjudication;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionChanged;

/** What a change of the plan means to the action's open case: with the action it ends, and another owner takes it over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActionWatch {

    private final RedCaseRepository cases;
    private final RedCaseLocks locks;
    private final RedCaseClosing closing;
    private final RedCaseWorkflow workflow;
    private final RedCaseJournal journal;
    private final CurrentActor currentActor;

    ActionWatch(
            RedCaseRepository cases,
            RedCaseLocks locks,
            RedCaseClosing closing,
            RedCaseWorkflow workflow,
            RedCaseJournal journal,
            CurrentActor currentActor) {
        this.cases = cases;
        this.locks = locks;
        this.closing = closing;
        this.workflow = workflow;
        this.journal = journal;
        this.currentActor = currentActor;
    }

    @EventListener
    void on(ActionChanged change) {
        boolean concerns = change.isEnd() || change.isHandover();
        if (concerns && cases.findOpenOf(change.action().value()).isPresent()) {
            locks.lockOpenCaseOf(change.action()).ifPresent(open -> take(open, change));
        }
    }

    private void take(RedCase open, ActionChanged change) {
        if (change.isHandover()) {
            open.handOver(change.owner());
            journal.record(open, "handed-over", "has another owner now", Map.of("owner", String.valueOf(change.owner())));
        }
        if (change.isEnd()) {
            String status = change.status().label().toLowerCase(Locale.US);
            closing.close(open, Ending.ACTION_OVER, "The action is " + status + " in the plan.", currentActor.get().username());
        } else if (change.isHandover() && open.stage() == RedCaseStage.RECOVERY_PLAN) {
            workflow.ownerChanged(open.id());
        }
    }
}
