package org.stathouse.mpia.request;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.FeeUnpaid;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestClosed;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequesterActs;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.NotPermitted;

/** How requests come to their end, and what the requester may do with their own (mpia.md §6; processes.md A.4). */
@Service
@Transactional
public class RequestEndings implements RequesterActs {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestNews news;
    private final RequestWorkflow workflow;
    private final ClockBook clocks;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;

    RequestEndings(
            RequestAccess access,
            RequestJournal journal,
            RequestNews news,
            RequestWorkflow workflow,
            ClockBook clocks,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Deadlines deadlines) {
        this.access = access;
        this.journal = journal;
        this.news = news;
        this.workflow = workflow;
        this.clocks = clocks;
        this.events = events;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
    }

    /**
     * {@inheritDoc}
     *
     * @throws NotPermitted for anybody but the requester and who may handle the request
     * @throws BusinessRuleViolation at {@code reason} if it is too long
     */
    @Override
    public void withdraw(UUID id, @Nullable String reason) {
        Request request = forRequester(id);
        BusinessRuleViolation.throwIfAny(TextPolicy.optional("reason", reason).stream().toList());
        endEarly(request, Outcome.WITHDRAWN, Texts.orNull(reason));
    }

    /** Like {@link #withdraw(UUID, String)}, for staff who saw that version of it. */
    public void withdraw(UUID id, long version, @Nullable String reason) {
        access.forChange(currentActor.get(), RequestRight.HANDLE, id, version);
        withdraw(id, reason);
    }

    /** {@inheritDoc} The words themselves are kept with the correspondence. */
    @Override
    public void clarified(UUID id, String text) {
        Request request = forRequester(id);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        boolean stoodStill = request.clarified();
        journal.recordIfChanged(request, before, "clarified", "the requester has clarified");
        if (stoodStill) {
            workflow.clarified(id);
        }
    }

    /** Staff ended the wait for a consent, a deposit or a payment that never came. */
    @EventListener
    void on(FeeUnpaid unpaid) {
        Request request = access.forStep(unpaid.request());
        if (request.stage() != RequestStage.CLOSED) {
            endEarly(request, Outcome.UNPAID, unpaid.reason());
        }
    }

    private void endEarly(Request request, Outcome outcome, @Nullable String because) {
        request.requireWithdrawable();
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.settle(outcome, because);
        close(request, before);
        workflow.endedEarly(request.id());
    }

    /** A step: closes the request with the outcome that was settled. Does nothing if it was closed in the same moment. */
    public void close(UUID id) {
        Request request = access.forStep(id);
        if (request.stage() != RequestStage.CLOSED) {
            close(request, RequestJournal.facts(request));
        }
    }

    private void close(Request request, Map<String, @Nullable Object> before) {
        LocalDate today = deadlines.today();
        request.close(today);
        Outcome outcome = Objects.requireNonNull(request.ending().outcome());
        journal.record(request, before, "closed", "closed: " + outcome.label());
        settleDates(request.id(), outcome, today);
        events.publishEvent(new RequestClosed(request.id(), outcome, today));
        news.closed(request, outcome);
    }

    /** What was given at once is decided and produced by it; what is still to come does not apply any more. What is late stays late. */
    private void settleDates(UUID id, Outcome outcome, LocalDate today) {
        if (outcome == Outcome.ALREADY_PUBLIC) {
            clocks.met(id, DateKind.DECISION, today);
            clocks.met(id, DateKind.PRODUCTION, today);
        }
        Set<DateKind> dropped = new LinkedHashSet<>();
        for (LegalDate date : clocks.of(id)) {
            if (date.metOn() == null && EndPolicy.drops(date, outcome, today)) {
                dropped.add(date.kind());
            }
        }
        dropped.forEach(kind -> clocks.drop(id, kind));
    }

    private Request forRequester(UUID id) {
        Actor actor = currentActor.get();
        return actor.isRequesterOf(id) ? access.forStep(id) : access.forStep(actor, RequestRight.HANDLE, id);
    }
}
