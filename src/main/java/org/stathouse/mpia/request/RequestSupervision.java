package org.stathouse.mpia.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestReopened;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/**
 * What the records supervisor does beside the process: corrects a receipt, opens a closed request again, sets and lifts a litigation
 * hold. Every change throws {@link NotPermitted} for anybody else, and {@link Conflict} for a stale version.
 */
@Service
@Transactional
public class RequestSupervision {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestNews news;
    private final RequestWorkflow workflow;
    private final ClockBook clocks;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    RequestSupervision(
            RequestAccess access,
            RequestJournal journal,
            RequestNews news,
            RequestWorkflow workflow,
            ClockBook clocks,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.journal = journal;
        this.news = news;
        this.workflow = workflow;
        this.clocks = clocks;
        this.events = events;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Corrects on which day the first agency received it, or what kind it is; all dates are counted anew, and what it said before is kept.
     *
     * @throws BusinessRuleViolation at {@code receivedOn}, {@code kind}, {@code reason}
     * @throws Conflict also if it is closed
     */
    public RequestSummary correctReceipt(UUID id, long version, CorrectReceipt asked) {
        Actor actor = currentActor.get();
        Request request = supervised(actor, id, version);
        request.requireOpen();
        List<Fault> faults = new ArrayList<>();
        LocalDate day = asked.receivedOn();
        if (day == null) {
            faults.add(Fault.at("receivedOn", "shared.required"));
        } else {
            IntakePolicy.againstReceipt(day, deadlines.today()).ifPresent(faults::add);
        }
        RequestKind kind = asked.kind();
        if (kind == null) {
            faults.add(Fault.at("kind", "shared.required"));
        }
        TextPolicy.required("reason", asked.reason()).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        String reason = Objects.requireNonNull(asked.reason()).strip();
        correct(request, Objects.requireNonNull(day), Objects.requireNonNull(kind), actor, reason);
        return RequestViews.summary(request);
    }

    private void correct(Request request, LocalDate day, RequestKind kind, Actor actor, String reason) {
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.correctReceipt(day, kind, request.receipt().correction(actor.username(), clock.instant(), reason));
        journal.record(request, before, "receipt-corrected", "had its receipt corrected: " + reason);
        clocks.restart(request.id(), day, kind);
    }

    /** What a receipt said before each correction, oldest first. @throws NotPermitted without the right {@link RequestRight#READ_FILE} */
    @Transactional(readOnly = true)
    public List<CorrectedReceipt> corrections(UUID id) {
        return access.with(currentActor.get(), RequestRight.READ_FILE, id).corrections().stream()
                .map(ReceiptCorrection::view)
                .toList();
    }

    /**
     * Opens a closed request again, for example after the Board's order: the work begins anew at the assessment, the dates stay.
     *
     * @throws BusinessRuleViolation at {@code reason}
     * @throws Conflict also if it is not closed
     */
    public RequestSummary reopen(UUID id, long version, @Nullable String reason) {
        Request request = supervised(currentActor.get(), id, version);
        BusinessRuleViolation.throwIfAny(TextPolicy.required("reason", reason).stream().toList());
        reopen(request, Objects.requireNonNull(reason).strip());
        return RequestViews.summary(request);
    }

    /** Opens it again; whoever calls this has checked who may. */
    void reopen(Request request, String why) {
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.reopen();
        journal.record(request, before, "reopened", "opened again: " + why);
        workflow.begun(request.id());
        events.publishEvent(new RequestReopened(request.id(), why, deadlines.today()));
        news.reopened(request, why);
    }

    /**
     * Sets a litigation hold: from now on nothing of the request may be purged. It stops no clock and no answer; whoever closes the
     * request all the same sets off a notice to the supervisors (mpia.md §7, Retention [G]).
     *
     * @throws BusinessRuleViolation at {@code reason}
     */
    public RequestSummary hold(UUID id, long version, @Nullable String reason) {
        Request request = supervised(currentActor.get(), id, version);
        BusinessRuleViolation.throwIfAny(TextPolicy.required("reason", reason).stream().toList());
        hold(request, Objects.requireNonNull(reason).strip());
        return RequestViews.summary(request);
    }

    /** Sets the hold; whoever calls this has checked who may. */
    void hold(Request request, String why) {
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.holdFor(new LitigationHold(why, currentActor.get().username(), deadlines.today()));
        journal.record(request, before, "hold-set", "is under a litigation hold: " + why);
    }

    /**
     * Lifts the litigation hold.
     *
     * @throws BusinessRuleViolation at {@code reason}
     * @throws Conflict also if none is set
     */
    public RequestSummary liftHold(UUID id, long version, @Nullable String reason) {
        Request request = supervised(currentActor.get(), id, version);
        BusinessRuleViolation.throwIfAny(TextPolicy.required("reason", reason).stream().toList());
        if (request.hold() == null) {
            throw new Conflict(Fault.of("mpia.request.noHold", request.number()));
        }
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.holdFor(null);
        journal.record(request, before, "hold-lifted", "has its litigation hold lifted: " + Objects.requireNonNull(reason).strip());
        return RequestViews.summary(request);
    }

    private Request supervised(Actor actor, UUID id, long version) {
        return access.forChange(actor, RequestRight.SUPERVISE, id, version);
    }
}
