package org.stathouse.adjudication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.SteerCoConditions;
import org.stathouse.worklist.OpenTask;

/** From the plan to SteerCo: the champion resolves or forwards, TMO prepares the page, the chair hears of what is not answered. */
@Service
@Transactional
public class Escalation {

    private final RedCaseAccess access;
    private final Forwardings forwardings;
    private final SteerCoConditions conditions;
    private final RedCaseWorkflow workflow;
    private final RedCaseJournal journal;
    private final CurrentActor currentActor;
    private final StepTimes times;
    private final Deadlines deadlines;

    Escalation(
            RedCaseAccess access,
            Forwardings forwardings,
            SteerCoConditions conditions,
            RedCaseWorkflow workflow,
            RedCaseJournal journal,
            CurrentActor currentActor,
            StepTimes times,
            Deadlines deadlines) {
        this.access = access;
        this.forwardings = forwardings;
        this.conditions = conditions;
        this.workflow = workflow;
        this.journal = journal;
        this.currentActor = currentActor;
        this.times = times;
        this.deadlines = deadlines;
    }

    /**
     * Resolves the case within the champion's authority, with conditions, or forwards it to SteerCo (processes.md A.2 step 3).
     *
     * @throws BusinessRuleViolation with every fault at its field, {@code conditions[0].due} for example
     */
    public void answer(OpenTask task, ResolveWithinAuthority answer) {
        BusinessRuleViolation.throwIfAny(StepPolicy.against(answer));
        RedCase redCase = judged(task);
        Actor actor = currentActor.get();
        When now = times.now();
        boolean resolved = Boolean.TRUE.equals(answer.resolved());
        String reason = Texts.of(answer.reason());
        if (resolved) {
            redCase.resolve(
                    new CaseDecision(RedOutcome.RESOLVED, reason, null, null, null, null, null, actor.username(), now.now()), now);
            List<ConditionView> set = conditions.impose(
                    redCase.ref(), redCase.number(), redCase.action().label(), "Pillar Champion " + actor.displayName(), answer.conditions());
            set.forEach(condition -> redCase.draw(condition.owner()));
            endQuestion(redCase);
            journal.record(redCase, "resolved", "resolved by " + actor.displayName() + " within their authority", Map.of("resolution", reason));
            journal.tell(
                    journal.all(redCase),
                    "decided",
                    redCase.decisions().size(),
                    redCase,
                    "Red case " + redCase.number() + ": resolved by the Pillar Champion",
                    Map.of("outcome", RedOutcome.RESOLVED.label(), "reason", reason));
        } else {
            redCase.forward(new Forwarding(actor.username(), now.now(), reason), now);
            forwardings.tell(redCase);
        }
        workflow.championAnswered(task, resolved);
    }

    /** Puts the case before SteerCo; from now the ask is open (processes.md A.2 step 4). */
    public void prepare(OpenTask task, PrepareAgendaPage page) {
        BusinessRuleViolation.throwIfAny(StepPolicy.against(page));
        RedCase redCase = judged(task);
        Actor actor = currentActor.get();
        String recommendation = Texts.of(page.recommendation());
        redCase.putOnAgenda(
                new AgendaPage(recommendation, Texts.of(page.costOfDelay()), actor.username(), deadlines.today()), times.now());
        journal.record(
                redCase, "put-on-agenda", "put before SteerCo by " + actor.displayName(), Map.of("recommendation", recommendation));
        workflow.onAgenda(task);
    }

    /** Tells the chair that an ask is not answered; once a day (processes.md A.2 step 4: 10 working days [P:W], then daily [R]). */
    public void tellChair(UUID id) {
        RedCase redCase = access.forStep(id);
        AgendaPage page = redCase.agendaPage();
        if (redCase.stage() != RedCaseStage.STEERCO || page == null) {
            return;
        }
        LocalDate today = deadlines.today();
        journal.record(redCase, "unanswered", "still waits for SteerCo’s decision; the chair is told", Map.of("askedOn", page.askedOn().toString()));
        journal.tell(
                journal.chair(),
                "unanswered",
                today,
                redCase,
                "Red case " + redCase.number() + " waits for SteerCo’s decision",
                Map.of("askedOn", page.askedOn(), "costOfDelay", page.costOfDelay()));
    }

    private void endQuestion(RedCase redCase) {
        if (redCase.isRecoveryAsked()) {
            redCase.recoveryAnswered();
            workflow.recoveryMoot(redCase.id());
        }
    }

    private RedCase judged(OpenTask task) {
        RedCase redCase = access.forStep(task.subject().id());
        OwnActionPolicy.against(currentActor.get(), redCase).ifPresent((Fault fault) -> {
            throw new BusinessRuleViolation(fault);
        });
        return redCase;
    }
}
