package org.stathouse.adjudication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.status.Rag;
import org.stathouse.worklist.OpenTask;

/**
 * TMO's part: is it Red, has it recovered, does the evidence hold (processes.md A.2 steps 1 and 5). The task list has checked
 * that the task is the person's.
 */
@Service
@Transactional
public class RedCaseReview {

    private final RedCaseAccess access;
    private final RecoveryPlans plans;
    private final RedCaseClosing closing;
    private final RedCaseWorkflow workflow;
    private final RedCaseJournal journal;
    private final CurrentActor currentActor;
    private final StepTimes times;

    RedCaseReview(
            RedCaseAccess access,
            RecoveryPlans plans,
            RedCaseClosing closing,
            RedCaseWorkflow workflow,
            RedCaseJournal journal,
            CurrentActor currentActor,
            StepTimes times) {
        this.access = access;
        this.plans = plans;
        this.closing = closing;
        this.workflow = workflow;
        this.journal = journal;
        this.currentActor = currentActor;
        this.times = times;
    }

    /** Why this person may not judge this case: it is their own action. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstJudging(Actor actor, UUID id) {
        return OwnActionPolicy.against(actor, access.forReading(id));
    }

    /** Confirms the Red, so that the owner plans the recovery; or re-rates it with a reason, which closes the case. */
    public void validate(OpenTask task, ValidateRed answer) {
        BusinessRuleViolation.throwIfAny(StepPolicy.against(answer));
        RedCase redCase = judged(task);
        Actor actor = currentActor.get();
        When now = times.now();
        boolean confirmed = Boolean.TRUE.equals(answer.confirmed());
        Rag rating = confirmed ? null : answer.rating();
        String reason = confirmed ? null : Texts.of(answer.reason());
        Validation found = new Validation(actor.username(), now.now(), Texts.of(answer.meetingNotes()), rating, reason);
        if (confirmed) {
            redCase.confirmRed(found, now);
            plans.begin(redCase);
            journal.record(redCase, "validated", "confirmed as Red by " + actor.displayName(), Map.of("notes", found.meetingNotes()));
        } else {
            redCase.reRate(found, now);
            Map<String, String> after = new LinkedHashMap<>();
            after.put("rating", Objects.requireNonNull(rating).label());
            after.put("reason", Objects.requireNonNull(reason));
            after.put("notes", found.meetingNotes());
            journal.record(redCase, "re-rated", "re-rated as " + rating.label() + " by " + actor.displayName(), after);
            closing.closed(redCase);
        }
        workflow.validated(task, confirmed);
    }

    /** Closes a case that needs no decision any more, or lets it go on. */
    public void confirmRecovery(OpenTask task, ConfirmRecovery answer) {
        BusinessRuleViolation.throwIfAny(StepPolicy.against(answer));
        RedCase redCase = judged(task);
        Actor actor = currentActor.get();
        redCase.recoveryAnswered();
        workflow.recoveryAnswered(task);
        if (Boolean.TRUE.equals(answer.recovered())) {
            closing.close(redCase, Ending.RECOVERY_CONFIRMED, Texts.of(answer.reason()), actor.username());
        } else {
            journal.record(
                    redCase, "recovery-doubted", "goes on in spite of its last report, says " + actor.displayName(), Map.of("reason", Texts.of(answer.reason())));
        }
    }

    /** Closes the case on its evidence, or leaves it open until two reports hold. */
    public void verifyEvidence(OpenTask task, VerifyEvidence answer) {
        BusinessRuleViolation.throwIfAny(StepPolicy.against(answer));
        RedCase redCase = judged(task);
        Actor actor = currentActor.get();
        When now = times.now();
        boolean holds = Boolean.TRUE.equals(answer.holds());
        String reason = Texts.of(answer.reason());
        if (holds) {
            redCase.evidenceHolds(new Closing(Ending.EVIDENCE_VERIFIED, reason, actor.username(), now.now()), now);
            closing.closed(redCase);
        } else {
            redCase.evidenceFellShort(now);
            journal.record(redCase, "evidence-fell-short", "stays open: " + actor.displayName() + " is not convinced", Map.of("reason", reason));
        }
        workflow.evidenceVerified(task, holds);
    }

    private RedCase judged(OpenTask task) {
        RedCase redCase = access.forStep(task.subject().id());
        OwnActionPolicy.against(currentActor.get(), redCase).ifPresent(fault -> {
            throw new BusinessRuleViolation(fault);
        });
        return redCase;
    }
}
