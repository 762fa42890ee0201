package org.stathouse.mpia.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeSettled;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestStage;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.OpenTask;

/** From the decision to the records in the requester's hands: what is still to be paid, and the release (GP §4-203(b)(1), §4-206). */
@Service
@Transactional
public class RequestRelease {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestWorkflow workflow;
    private final StepRights rights;
    private final FeeBook fees;
    private final LetterDesk letters;
    private final ClockBook clocks;
    private final Deadlines deadlines;

    RequestRelease(
            RequestAccess access,
            RequestJournal journal,
            RequestWorkflow workflow,
            StepRights rights,
            FeeBook fees,
            LetterDesk letters,
            ClockBook clocks,
            Deadlines deadlines) {
        this.access = access;
        this.journal = journal;
        this.workflow = workflow;
        this.rights = rights;
        this.fees = fees;
        this.letters = letters;
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    /** A step: computes the final fee, and tells whether something is to be paid before release. */
    public boolean finalFeeDue(UUID id) {
        Request request = access.forStep(id);
        boolean due = fees.finalFeeDue(id);
        if (due) {
            Map<String, @Nullable Object> before = RequestJournal.facts(request);
            request.awaitPayment();
            journal.record(request, before, "payment-awaited", "waits for the fee to be paid");
        }
        return due;
    }

    /** Nothing is left to pay: the records may go out. Does nothing where the request does not wait for that. */
    @EventListener
    void on(FeeSettled settled) {
        Request request = access.forStep(settled.request());
        if (request.stage() != RequestStage.FEE) {
            return;
        }
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.paid();
        journal.record(request, before, "fee-settled", "has nothing left to pay");
        workflow.feeSettled(request.id());
    }

    /** Why this person must not release: they approved, or it is their own request. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, UUID request) {
        return rights.against(StepPolicy.RELEASE, actor, request);
    }

    /**
     * Hands out the records with the release letter.
     *
     * @throws BusinessRuleViolation at {@code note}, and naming what the letter lacks
     * @throws NotPermitted for who approved, and for one's own request
     * @throws Conflict if it does not wait for release any more
     */
    public void release(OpenTask task, ReleaseRecords asked) {
        Request request = access.forStep(task.subject().id());
        Actor actor = rights.require(StepPolicy.RELEASE, request);
        request.require(RequestStage.RELEASE);
        UUID id = request.id();
        List<Fault> faults = new ArrayList<>(TextPolicy.optional("note", asked.note()).stream().toList());
        faults.addAll(letters.missing(letters.draft(id, LetterKind.RELEASE)));
        BusinessRuleViolation.throwIfAny(faults);
        LocalDate today = deadlines.today();
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.release(actor.username(), today);
        String note = Texts.orNull(asked.note());
        journal.record(request, before, "released", note == null ? "released" : "released: " + note);
        clocks.met(id, DateKind.PRODUCTION, today);
        workflow.released(task);
    }

    /** A step: sends the release letter as it was when the records were released. */
    public void sendLetter(UUID id) {
        access.forStep(id);
        letters.sendNow(id, LetterKind.RELEASE);
    }
}
