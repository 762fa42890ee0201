package org.stathouse.adjudication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionSteering;
import org.stathouse.steerco.ConditionChanged;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.SteerCoConditions;

/**
 * What the conditions of decisions mean to their case: a slipped one reopens it, closed or not; when none is left open, TMO
 * looks at the evidence (processes.md A.2 step 5 [R]).
 */
@Service
@Transactional
public class ConditionWatch {

    private final RedCaseAccess access;
    private final RedCaseLocks locks;
    private final RedCaseRepository cases;
    private final RecoveryPlans plans;
    private final SteerCoConditions conditions;
    private final ActionDirectory actions;
    private final ActionSteering steering;
    private final RedCaseWorkflow workflow;
    private final RedCaseJournal journal;
    private final StepTimes times;

    ConditionWatch(
            RedCaseAccess access,
            RedCaseLocks locks,
            RedCaseRepository cases,
            RecoveryPlans plans,
            SteerCoConditions conditions,
            ActionDirectory actions,
            ActionSteering steering,
            RedCaseWorkflow workflow,
            RedCaseJournal journal,
            StepTimes times) {
        this.access = access;
        this.locks = locks;
        this.cases = cases;
        this.plans = plans;
        this.conditions = conditions;
        this.actions = actions;
        this.steering = steering;
        this.workflow = workflow;
        this.journal = journal;
        this.times = times;
    }

    /** Hears of every condition; those of other features' cases are none of its business. */
    @EventListener
    void on(ConditionChanged changed) {
        ConditionView condition = changed.condition();
        if (!condition.subject().type().equals(RedCase.CASE_TYPE)) {
            return;
        }
        RedCase redCase = access.forStep(condition.subject().id());
        if (condition.status() == ConditionStatus.SLIPPED) {
            slipped(redCase, condition);
        } else if (condition.status().isClosed()) {
            askIfAllClosed(redCase);
        }
    }

    /** Lets the action of a paused case go on; its conditions may have been closed meanwhile. */
    public void resumeAction(UUID id) {
        RedCase redCase = access.forStep(id);
        redCase.pauseOver();
        steering.resume(redCase.action().id());
        journal.record(redCase, "resumed", "goes on after its pause", Map.of());
        if (allClosed(redCase)) {
            redCase.conditionsClosed(times.now());
        }
    }

    /** Whether the evidence of the case is before TMO already. */
    @Transactional(readOnly = true)
    public boolean isBeforeTmo(UUID id) {
        return access.forReading(id).stage() == RedCaseStage.VERIFICATION;
    }

    private void slipped(RedCase redCase, ConditionView condition) {
        if (redCase.isMonitored()) {
            boolean paused = redCase.isPaused();
            reopen(redCase, condition, false);
            if (paused) {
                steering.resume(redCase.action().id());
            }
            workflow.conditionSlipped(redCase.id());
        } else if (redCase.isOpen()) {
            note(redCase, condition, "while it is being adjudicated again");
        } else if (isOver(redCase)) {
            note(redCase, condition, "after its action ended");
        } else {
            Optional<RedCase> other = locks.lockOpenCaseOf(redCase.action().id());
            if (other.isPresent()) {
                note(other.get(), condition, "of the earlier case " + redCase.number());
            } else {
                reopen(redCase, condition, true);
                workflow.reopened(redCase.id());
            }
        }
    }

    private void reopen(RedCase redCase, ConditionView condition, boolean wasClosed) {
        When now = times.now();
        redCase.reopen(new Reopening(condition.id(), condition.number(), condition.task(), wasClosed, now.now()), now);
        plans.begin(redCase);
        // Written now, so that the database refuses a second open case before the process begins.
        cases.flush();
        String what = "condition " + condition.number() + " slipped: " + condition.task();
        journal.record(redCase, "reopened", "reopened, " + what, Map.of("condition", condition.number(), "reopenings", redCase.reopenings().size()));
        journal.tell(
                journal.all(redCase),
                "reopened",
                redCase.reopenings().size(),
                redCase,
                "Red case " + redCase.number() + " is open again",
                Map.of("condition", condition.task(), "conditionOwner", condition.ownerName(), "conditionDue", condition.due()));
    }

    private void note(RedCase redCase, ConditionView condition, String when) {
        journal.record(
                redCase, "condition-slipped", "heard that condition " + condition.number() + " slipped " + when, Map.of("condition", condition.task()));
    }

    private void askIfAllClosed(RedCase redCase) {
        if (redCase.stage() == RedCaseStage.MONITORING && !redCase.isPaused() && allClosed(redCase)) {
            redCase.conditionsClosed(times.now());
            journal.record(redCase, "conditions-closed", "has no condition left open; TMO looks at the evidence", Map.of());
            workflow.conditionsClosed(redCase.id());
        }
    }

    private boolean allClosed(RedCase redCase) {
        List<ConditionView> all = conditions.of(redCase.ref());
        return !all.isEmpty() && all.stream().allMatch(condition -> condition.status().isClosed());
    }

    private boolean isOver(RedCase redCase) {
        return actions.find(List.of(redCase.action().id())).stream().anyMatch(action -> action.status().isOver());
    }
}
