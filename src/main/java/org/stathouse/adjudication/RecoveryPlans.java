package org.stathouse.adjudication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;

/** The owner's recovery plan: kept as it is typed, handed in once it says everything (processes.md A.2 step 2). */
@Service
@Transactional
public class RecoveryPlans {

    /** The form key of the task that a plan answers. */
    private static final String PLAN_FORM = "adjudication/recovery-plan";

    /** Why a case goes on that no champion may resolve. */
    private static final String NOBODY_ELSE = "Nobody but the owner is champion of the pillar, so the case goes on by rule.";

    private final RecoveryPlanRepository plans;
    private final RedCaseAccess access;
    private final Forwardings forwardings;
    private final CaseTasks tasks;
    private final RedCaseWorkflow workflow;
    private final RedCaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final StepTimes times;
    private final Deadlines deadlines;

    RecoveryPlans(
            RecoveryPlanRepository plans,
            RedCaseAccess access,
            Forwardings forwardings,
            CaseTasks tasks,
            RedCaseWorkflow workflow,
            RedCaseJournal journal,
            People people,
            CurrentActor currentActor,
            StepTimes times,
            Deadlines deadlines) {
        this.plans = plans;
        this.access = access;
        this.forwardings = forwardings;
        this.tasks = tasks;
        this.workflow = workflow;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.times = times;
        this.deadlines = deadlines;
    }

    /** The plans of a case, the newest round first; drafts are for whoever writes them. */
    @Transactional(readOnly = true)
    public List<RecoveryPlanView> of(UUID caseId) {
        RedCase redCase = access.seen(currentActor.get(), caseId);
        boolean writes = mayWrite(redCase);
        return plans.findByCaseIdOrderByRoundDesc(caseId).stream()
                .filter(plan -> plan.isHandedIn() || writes)
                .map(this::view)
                .toList();
    }

    /**
     * The draft of the case's plan.
     *
     * @throws NotPermitted unless the person writes it
     * @throws Conflict if no plan is asked for now
     */
    @Transactional(readOnly = true)
    public RecoveryPlanView draft(UUID caseId) {
        return view(written(access.seen(currentActor.get(), caseId)));
    }

    /**
     * Keeps a draft as it is, complete or not.
     *
     * @throws NotPermitted unless the person writes it
     * @throws Conflict if the draft has been changed since that version, or no plan is asked for now
     */
    public RecoveryPlanView save(UUID caseId, long version, RecoveryPlanForm form) {
        RecoveryPlan plan = written(access.seen(currentActor.get(), caseId));
        requireVersion(plan, version);
        plan.edit(form);
        return view(plans.saveAndFlush(plan));
    }

    /**
     * Hands the plan in: on to the champion, or by rule to TMO for the agenda where nobody but the owner is champion.
     *
     * @throws BusinessRuleViolation with every fault at its field, {@code options[0].cost} for example
     */
    public void handIn(OpenTask task, HandInRecoveryPlan answer) {
        RedCase redCase = access.forStep(task.subject().id());
        redCase.require(RedCaseStage.RECOVERY_PLAN);
        RecoveryPlan plan = current(redCase);
        Long version = answer.version();
        if (version != null) {
            requireVersion(plan, version);
        }
        RecoveryPlanForm form = answer.plan();
        if (form != null) {
            plan.edit(form);
        }
        BusinessRuleViolation.throwIfAny(RecoveryPlanPolicy.against(plan.form(), deadlines.today()));
        Actor actor = currentActor.get();
        plan.handIn(actor.username(), times.now().now());
        When now = times.now();
        boolean toChampion = journal.champions(redCase).stream().anyMatch(champion -> !redCase.isOwn(champion.username()));
        Map<String, String> after = Map.of("decisionAsked", String.valueOf(plan.form().decisionAsked()));
        journal.record(redCase, "plan-handed-in", "got its recovery plan from " + actor.displayName(), after);
        if (toChampion) {
            redCase.planToChampion(now);
        } else {
            redCase.planToSteerCo(new Forwarding(Actor.SYSTEM.username(), now.now(), NOBODY_ELSE), now);
            forwardings.tell(redCase);
        }
        workflow.planHandedIn(task, toChampion);
    }

    /** Begins the plan of the case's round with what the last one said. */
    void begin(RedCase redCase) {
        RecoveryPlanForm before = plans.findByCaseIdOrderByRoundDesc(redCase.id()).stream()
                .findFirst()
                .map(RecoveryPlan::form)
                .orElse(RecoveryPlanForm.EMPTY);
        plans.save(new RecoveryPlan(redCase.id(), redCase.round(), before));
    }

    /** The plan on which the case is decided. */
    RecoveryPlan current(RedCase redCase) {
        return plans.findByCaseIdAndRound(redCase.id(), redCase.round())
                .orElseThrow(() -> new NotFound("Recovery plan of " + redCase.number()));
    }

    /** Whether the person writes the case's plan now. */
    boolean isWriter(RedCase redCase) {
        return redCase.stage() == RedCaseStage.RECOVERY_PLAN && mayWrite(redCase);
    }

    private RecoveryPlan written(RedCase redCase) {
        if (!mayWrite(redCase)) {
            throw new NotPermitted(Fault.of("adjudication.plan.notYours"));
        }
        redCase.require(RedCaseStage.RECOVERY_PLAN);
        return current(redCase);
    }

    /** The owner writes, or whoever TMO has given the task to. */
    private boolean mayWrite(RedCase redCase) {
        Actor actor = currentActor.get();
        return actor.is(redCase.owner())
                || tasks.open(redCase.ref(), PLAN_FORM)
                        .filter(task -> actor.is(String.valueOf(task.assignee())))
                        .isPresent();
    }

    private static void requireVersion(RecoveryPlan plan, long version) {
        if (plan.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
    }

    private RecoveryPlanView view(RecoveryPlan plan) {
        String by = plan.handedInBy();
        return new RecoveryPlanView(
                plan.round(), plan.version(), plan.form(), by, by == null ? null : people.nameOf(by), plan.handedInAt());
    }
}
