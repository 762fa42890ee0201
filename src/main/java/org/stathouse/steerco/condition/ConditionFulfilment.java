package org.stathouse.steerco.condition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.OpenTask;

/** From evidence to verification, and the slip in between (processes.md A.2 step 5 [R]). */
@Service
@Transactional
public class ConditionFulfilment {

    private final ConditionAccess access;
    private final ConditionJournal journal;
    private final ConditionWorkflow workflow;
    private final CaseJournal office;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    ConditionFulfilment(
            ConditionAccess access,
            ConditionJournal journal,
            ConditionWorkflow workflow,
            CaseJournal office,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.journal = journal;
        this.workflow = workflow;
        this.office = office;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last day on which the condition is in time, in the City's time zone. */
    @Transactional(readOnly = true)
    public LocalDate due(UUID id) {
        return access.forReading(id).due();
    }

    /**
     * Takes the owner's evidence, late evidence too.
     *
     * @throws BusinessRuleViolation at {@code text}, {@code link}
     */
    public void handIn(OpenTask task, HandInEvidence evidence) {
        Condition condition = access.forStep(task.subject().id());
        BusinessRuleViolation.throwIfAny(Rule.faults(ConditionPolicy.EVIDENCE, evidence));
        String text = Objects.requireNonNull(evidence.text()).strip();
        Actor actor = currentActor.get();
        condition.handIn(new EvidenceGiven(text, blankToNull(evidence.link()), actor.username(), clock.instant()));
        journal.record(condition, "answered", "answered with evidence by " + actor.displayName(), Map.of("evidenceGiven", text));
        workflow.handedIn(task);
    }

    /** Why this person may not verify the evidence: it is their own condition, or their own evidence. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstVerifying(Actor actor, UUID id) {
        return against(actor, access.forReading(id));
    }

    /**
     * Takes the TMO's word on the evidence: the condition is met, or the evidence goes back with a reason.
     *
     * @throws BusinessRuleViolation at {@code verified}, {@code reason}, or where it is their own
     */
    public void judge(OpenTask task, VerifyEvidence judgment) {
        Actor actor = currentActor.get();
        Condition condition = access.forStep(task.subject().id());
        List<Fault> faults = new ArrayList<>(against(actor, condition).stream().toList());
        if (judgment.verified() == null) {
            faults.add(Fault.at("verified", "shared.required"));
        } else if (!judgment.verified()) {
            ConditionPolicy.text("reason", judgment.reason()).ifPresent(faults::add);
        }
        BusinessRuleViolation.throwIfAny(faults);
        boolean verified = Objects.requireNonNull(judgment.verified());
        if (verified) {
            condition.verify(actor.username(), clock.instant());
            journal.record(condition, "met", "met, verified by " + actor.displayName(), Map.of());
            journal.publish(condition);
        } else {
            sendBack(condition, Objects.requireNonNull(judgment.reason()).strip(), actor);
        }
        workflow.judged(task, verified);
    }

    private void sendBack(Condition condition, String reason, Actor actor) {
        boolean slips = condition.sendBack(reason, isPastDue(condition), clock.instant());
        journal.record(condition, "returned", "sent back by " + actor.displayName(), Map.of("reason", reason));
        journal.tell(Set.of(condition.owner()), "condition-returned", clock.instant().toString(), condition, "The evidence for condition " + condition.number() + " is not enough", Map.of("reason", reason));
        if (slips) {
            announceSlip(condition);
        }
    }

    /** Called by the timer at the close of business of the last day; evidence handed in by then keeps the condition in time. */
    public void slip(UUID id) {
        Condition condition = access.forStep(id);
        if (isPastDue(condition) && condition.slip(clock.instant())) {
            announceSlip(condition);
        }
    }

    /** Owner, TMO and chair are told, other features as well: a slipped condition reopens its case. */
    private void announceSlip(Condition condition) {
        journal.record(condition, "slipped", "slipped: no verified evidence by its last day", Map.of());
        Set<String> told = new LinkedHashSet<>(Set.of(condition.owner()));
        told.addAll(office.holding(Role.TMO, Role.STEERCO_CHAIR));
        journal.tell(told, "condition-slipped", condition.due().toString(), condition, "Condition " + condition.number() + " has slipped", Map.of("task", condition.terms().task()));
        journal.publish(condition);
    }

    private boolean isPastDue(Condition condition) {
        Instant close = deadlines.closeOf(condition.due());
        return !clock.instant().isBefore(close);
    }

    private static Optional<Fault> against(Actor actor, Condition condition) {
        EvidenceGiven given = condition.given();
        var judge = new ConditionPolicy.Judge(actor, condition.owner(), given == null ? null : given.by());
        return Rule.faults(ConditionPolicy.VERIFIER, judge).stream().findFirst();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
