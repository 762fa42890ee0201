package org.stathouse.adjudication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;

/** SteerCo's decision on a case, in a meeting or between two: it moves the case on and takes effect in the plan. */
@Service
@Transactional
class RedDecisions {

    /** The form key of the task that a decision completes. */
    private static final String DECIDE_FORM = "adjudication/decide";

    private final RedCaseAccess access;
    private final DecisionEffects effects;
    private final RedCaseClosing closing;
    private final CaseTasks tasks;
    private final RedCaseWorkflow workflow;
    private final RedCaseJournal journal;
    private final People people;
    private final StepTimes times;
    private final Deadlines deadlines;

    RedDecisions(
            RedCaseAccess access,
            DecisionEffects effects,
            RedCaseClosing closing,
            CaseTasks tasks,
            RedCaseWorkflow workflow,
            RedCaseJournal journal,
            People people,
            StepTimes times,
            Deadlines deadlines) {
        this.access = access;
        this.effects = effects;
        this.closing = closing;
        this.tasks = tasks;
        this.workflow = workflow;
        this.journal = journal;
        this.people = people;
        this.times = times;
        this.deadlines = deadlines;
    }

    /**
     * Carries SteerCo's decision out. SteerCo has checked who may record it, so it completes the task whoever holds that.
     *
     * @throws Conflict if the case is not before SteerCo any more
     * @throws BusinessRuleViolation if the decision cannot take effect
     */
    void decided(DecisionTaken taken, RedOutcome outcome) {
        RedCase redCase = access.forStep(taken.topic().subject().id());
        redCase.require(RedCaseStage.STEERCO);
        OpenTask task = tasks.open(redCase.ref(), DECIDE_FORM)
                .orElseThrow(() -> new Conflict(Fault.of("adjudication.decide.notBeforeSteerCo", redCase.number())));
        BusinessRuleViolation.throwIfAny(
                effects.against(redCase, outcome, taken.reason(), taken.date(), taken.person(), taken.text()));
        String ownerBefore = redCase.owner();
        if (redCase.isRecoveryAsked()) {
            redCase.recoveryAnswered();
            workflow.recoveryMoot(redCase.id());
        }
        redCase.decide(
                new CaseDecision(
                        outcome, taken.reason(), taken.date(), taken.person(), taken.text(), taken.id(), taken.number(),
                        taken.recordedBy(), taken.decidedAt()),
                times.now());
        taken.conditions().forEach(condition -> redCase.draw(condition.owner()));
        record(redCase, taken, outcome);
        effects.carryOut(redCase, taken, outcome);
        workflow.decided(task, outcome, outcome == RedOutcome.PAUSE ? deadlines.openingOf(Objects.requireNonNull(taken.date())) : null);
        tell(redCase, taken, ownerBefore);
        if (!redCase.isOpen()) {
            closing.closed(redCase);
        }
    }

    private void record(RedCase redCase, DecisionTaken taken, RedOutcome outcome) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("decision", taken.number());
        after.put("outcome", outcome.label());
        after.put("reason", taken.reason());
        after.put("date", taken.date() == null ? null : taken.date().toString());
        after.put("person", taken.person());
        after.put("text", taken.text());
        journal.record(
                redCase, "decided", "decided by SteerCo: " + outcome.label() + " (" + taken.number() + ", recorded by " + people.nameOf(taken.recordedBy()) + ")", after);
    }

    private void tell(RedCase redCase, DecisionTaken taken, @Nullable String ownerBefore) {
        Set<String> told = journal.all(redCase);
        told.addAll(redCase.participants());
        if (ownerBefore != null) {
            told.add(ownerBefore);
        }
        journal.tell(
                told,
                "decided",
                redCase.decisions().size(),
                redCase,
                "SteerCo decided on red case " + redCase.number(),
                Map.of("outcome", taken.outcomeLabel() + " (" + taken.number() + ")", "reason", taken.reason()));
    }
}
