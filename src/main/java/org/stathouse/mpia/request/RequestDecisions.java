package org.stathouse.mpia.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestDecided;
import org.stathouse.mpia.RequestStage;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.OpenTask;

/** The decision to grant or deny, and its statement (GP §4-203; processes.md A.4 step 7). The approver is never the reviewer. */
@Service
@Transactional
public class RequestDecisions {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestWorkflow workflow;
    private final StepRights rights;
    private final ExemptionBook exemptions;
    private final LetterDesk letters;
    private final ClockBook clocks;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;

    RequestDecisions(
            RequestAccess access,
            RequestJournal journal,
            RequestWorkflow workflow,
            StepRights rights,
            ExemptionBook exemptions,
            LetterDesk letters,
            ClockBook clocks,
            ApplicationEventPublisher events,
            Deadlines deadlines) {
        this.access = access;
        this.journal = journal;
        this.workflow = workflow;
        this.rights = rights;
        this.exemptions = exemptions;
        this.letters = letters;
        this.clocks = clocks;
        this.events = events;
        this.deadlines = deadlines;
    }

    /** Why this person must not approve: they reviewed, for the custodian or for Law, or it is their own request. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, UUID request) {
        return rights.against(StepPolicy.APPROVE, actor, request);
    }

    /**
     * Takes the approver's word: the proposal is the decision, or goes back to the custodian with the reason.
     *
     * @throws BusinessRuleViolation at {@code approved}, {@code reason}, and naming what the exemption log or the statement lacks
     * @throws NotPermitted for who reviewed, for the custodian or for Law, and for one's own request
     * @throws Conflict if it does not wait for approval any more
     */
    public void decide(OpenTask task, ApproveDecision asked) {
        Request request = access.forStep(task.subject().id());
        Actor actor = rights.require(StepPolicy.APPROVE, request);
        request.require(RequestStage.APPROVE);
        Boolean approved = asked.approved();
        BusinessRuleViolation.throwIfAny(StepAnswers.faults("approved", approved, asked.reason()));
        if (!Boolean.TRUE.equals(approved)) {
            sendBack(request, Objects.requireNonNull(asked.reason()).strip());
            workflow.decided(task, RequestWorkflow.Decided.RETURNED);
            return;
        }
        Decision decision = request.decision();
        Outcome outcome = Objects.requireNonNull(decision.proposed(), "Only a proposal comes to the approver");
        approve(request, actor, outcome, decision.isTemporary());
        // The statement says what is decided, so it is looked at once it is; what it lacks undoes all of this.
        BusinessRuleViolation.throwIfAny(lacking(request.id(), outcome, decision.isTemporary()));
        workflow.decided(task, decided(outcome, decision.isTemporary()));
    }

    private void sendBack(Request request, String reason) {
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.sendBack(reason);
        journal.record(request, before, "returned", "sent back by the approver: " + reason);
    }

    /** What the log and the statement of a denial lack (GP §4-203(c), §4-343). */
    private List<Fault> lacking(UUID request, Outcome outcome, boolean temporary) {
        List<Fault> faults = new ArrayList<>();
        if (temporary) {
            faults.addAll(letters.missing(letters.draft(request, LetterKind.TEMPORARY_DENIAL)));
            return faults;
        }
        faults.addAll(exemptions.missing(request, outcome));
        if (denies(outcome)) {
            faults.addAll(letters.missing(letters.draft(request, LetterKind.DENIAL)));
        }
        return faults;
    }

    private void approve(Request request, Actor actor, Outcome outcome, boolean temporary) {
        LocalDate today = deadlines.today();
        UUID id = request.id();
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.approve(actor.username(), today);
        journal.record(request, before, "decided", temporary ? "denied until the court has decided" : "decided: " + outcome.label());
        clocks.met(id, DateKind.DECISION, today);
        if (temporary) {
            clocks.begin(id, DateKind.COURT_PETITION, today);
            return;
        }
        if (denies(outcome)) {
            clocks.begin(id, DateKind.DENIAL_STATEMENT, today);
        }
        events.publishEvent(new RequestDecided(id, outcome, today));
    }

    /** A step: sends the statement of a denial, of the whole or a part, as it was approved (GP §4-203(c)). */
    public void sendDenial(UUID id) {
        access.forStep(id);
        letters.sendNow(id, LetterKind.DENIAL);
    }

    /** A step: tells the requester of a temporary denial (GP §4-358). */
    public void sendTemporaryNotice(UUID id) {
        access.forStep(id);
        letters.send(letters.draft(id, LetterKind.TEMPORARY_DENIAL));
    }

    static boolean denies(Outcome outcome) {
        return outcome == Outcome.DENIED || outcome == Outcome.GRANTED_IN_PART;
    }

    private static RequestWorkflow.Decided decided(Outcome outcome, boolean temporary) {
        if (temporary) {
            return RequestWorkflow.Decided.TEMPORARY;
        }
        return switch (outcome) {
            case GRANTED -> RequestWorkflow.Decided.GRANTED;
            case GRANTED_IN_PART -> RequestWorkflow.Decided.GRANTED_IN_PART;
            case DENIED -> RequestWorkflow.Decided.DENIED;
            case NO_RECORD, REFERRED, ALREADY_PUBLIC, WITHDRAWN, UNPAID ->
                throw new IllegalStateException("Nobody proposes " + outcome);
        };
    }
}
