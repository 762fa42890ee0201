package org.stathouse.mpia.request;

import java.time.Clock;
import java.util.ArrayList;
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
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.WebAddress;
import org.stathouse.worklist.OpenTask;

/** What intake makes of requests: search, a question, or an answer at once (processes.md A.4 steps 1 to 3). */
@Service
@Transactional
public class RequestAssessment {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestSearches searches;
    private final RequestWorkflow workflow;
    private final StepRights rights;
    private final ClockBook clocks;
    private final LetterDesk letters;
    private final AgencyPlaces agencies;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    RequestAssessment(
            RequestAccess access,
            RequestJournal journal,
            RequestSearches searches,
            RequestWorkflow workflow,
            StepRights rights,
            ClockBook clocks,
            LetterDesk letters,
            AgencyPlaces agencies,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.journal = journal;
        this.searches = searches;
        this.workflow = workflow;
        this.rights = rights;
        this.clocks = clocks;
        this.letters = letters;
        this.agencies = agencies;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Why this person must not assess: it is their own request. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, UUID request) {
        return rights.against(StepPolicy.WORK, actor, request);
    }

    /**
     * Takes intake's assessment; another kind counts the dates anew.
     *
     * @throws BusinessRuleViolation at {@code way}, {@code tier}, {@code agency}, {@code searching}, {@code reference}, {@code question}
     * @throws NotPermitted for one's own request
     * @throws Conflict if it was assessed meanwhile
     */
    public void assess(OpenTask task, AssessRequest asked) {
        Request request = access.forStep(task.subject().id());
        Actor actor = rights.require(StepPolicy.WORK, request);
        request.require(RequestStage.INTAKE);
        Optional<Place> agency = agencies.find(asked.agency());
        BusinessRuleViolation.throwIfAny(faults(request, asked, agency));
        AssessmentWay way = Objects.requireNonNull(asked.way());
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        correctKind(request, asked.kind(), actor);
        request.assess(Objects.requireNonNull(asked.tier()), agency.orElse(null), Texts.orNull(asked.reference()), actor.username(), deadlines.today());
        Outcome outcome = way.outcome();
        if (outcome != null) {
            request.settle(outcome, null);
        }
        if (way == AssessmentWay.SEARCH) {
            request.moveTo(RequestStage.SEARCH, RequestStage.INTAKE);
        }
        journal.record(request, before, "assessed", "assessed: " + way.label());
        if (way == AssessmentWay.SEARCH) {
            searches.begin(request, Objects.requireNonNull(asked.searching()), asked.question());
        }
        workflow.assessed(task, way);
    }

    private List<Fault> faults(Request request, AssessRequest asked, Optional<Place> agency) {
        List<Fault> faults = new ArrayList<>();
        if (asked.tier() == null) {
            faults.add(Fault.at("tier", "shared.required"));
        }
        if (asked.agency() != null && agency.isEmpty()) {
            faults.add(Fault.at("agency", "mpia.request.agencyUnknown"));
        }
        TextPolicy.optional("question", asked.question()).ifPresent(faults::add);
        AssessmentWay way = asked.way();
        if (way == null) {
            faults.add(Fault.at("way", "shared.required"));
            return faults;
        }
        if (way == AssessmentWay.SEARCH) {
            if (asked.agency() == null && request.agency() == null) {
                faults.add(Fault.at("agency", "mpia.request.custodianMissing"));
            }
            faults.addAll(searches.against(asked.searching()));
        }
        againstReference(way, asked.reference()).ifPresent(faults::add);
        return faults;
    }

    /** What is public is pointed to by its address (GP §4-201(c)); a custodian is named if known (GP §4-202(c)). */
    private static Optional<Fault> againstReference(AssessmentWay way, @Nullable String reference) {
        if (way != AssessmentWay.ALREADY_PUBLIC) {
            return TextPolicy.optional("reference", reference);
        }
        String address = Texts.orNull(reference);
        return address != null && address.length() <= TextPolicy.LONGEST && WebAddress.isOne(address)
                ? Optional.empty()
                : Optional.of(Fault.at("reference", "mpia.request.noAddress"));
    }

    private void correctKind(Request request, @Nullable RequestKind kind, Actor actor) {
        Receipt receipt = request.receipt();
        if (kind == null || kind == receipt.kind()) {
            return;
        }
        request.correctReceipt(receipt.receivedOn(), kind, receipt.correction(actor.username(), clock.instant(), "Assessed as: " + kind.label()));
        clocks.restart(request.id(), receipt.receivedOn(), kind);
    }

    /**
     * Judges anew how sensitive a request is, up to the review: from then on Law has joined, or has not.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE}
     * @throws BusinessRuleViolation at {@code tier}, {@code reason}
     * @throws Conflict if it is past the review
     */
    public RequestSummary changeTier(UUID id, long version, @Nullable Tier tier, @Nullable String reason) {
        Request request = access.forChange(currentActor.get(), RequestRight.HANDLE, id, version);
        List<Fault> faults = new ArrayList<>(TextPolicy.required("reason", reason).stream().toList());
        if (tier == null) {
            faults.add(Fault.at("tier", "shared.required"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.judge(Objects.requireNonNull(tier));
        journal.record(request, before, "tier-changed", "is " + tier.label() + " now: " + Objects.requireNonNull(reason).strip());
        return RequestViews.summary(request);
    }

    /**
     * Thinks over an answer that has not gone out yet: the request is assessed anew.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE}
     * @throws Conflict if the answer has gone out, or none was made
     */
    public RequestSummary recallAnswer(UUID id, long version) {
        Request request = access.forChange(currentActor.get(), RequestRight.HANDLE, id, version);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.recallAnswer();
        journal.record(request, before, "answer-recalled", "is assessed anew; the answer was not sent");
        workflow.answerRecalled(id);
        return RequestViews.summary(request);
    }

    /**
     * Goes on without, or with, the requester's clarification.
     *
     * @throws NotPermitted without the right {@link RequestRight#HANDLE}
     * @throws Conflict if it does not wait for one
     */
    public RequestSummary goOn(UUID id, long version) {
        Request request = access.forChange(currentActor.get(), RequestRight.HANDLE, id, version);
        if (!request.isClarifying()) {
            throw new Conflict(Fault.of("mpia.request.notClarifying", request.number()));
        }
        resume(request, "goes on");
        return RequestViews.summary(request);
    }

    private void resume(Request request, String summary) {
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.clarified();
        journal.record(request, before, "clarified", summary);
        workflow.clarified(request.id());
    }

    /** A step: acknowledges the receipt to the requester, once; nothing is left to say to who withdrew in the same moment. */
    public void acknowledge(UUID id) {
        if (access.forStep(id).stage() != RequestStage.CLOSED) {
            letters.sendNow(id, LetterKind.ACKNOWLEDGEMENT);
        }
    }

    /** A step: drafts the letter that the settled outcome asks for, and returns its id. */
    public UUID draftAnswer(UUID id) {
        Request request = access.forStep(id);
        Outcome outcome = request.ending().outcome();
        for (AssessmentWay way : AssessmentWay.values()) {
            LetterKind letter = way.letter();
            if (letter != null && outcome != null && way.outcome() == outcome) {
                return letters.draft(id, letter);
            }
        }
        throw new IllegalStateException("No letter answers with " + outcome);
    }

    /** A step: drafts the question to the requester, and returns its id. */
    public UUID draftQuestion(UUID id) {
        access.forStep(id);
        return letters.draft(id, LetterKind.CLARIFICATION);
    }

    /** A step: the question has gone out; the request waits, which moves no date (mpia.md §1). */
    public void awaitClarification(UUID id) {
        Request request = access.forStep(id);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        request.awaitClarification();
        journal.record(request, before, "waiting", "waits for the requester to clarify");
    }

    /** A step: nobody is waited for any more, whether an answer came or not. */
    public void clarificationOver(UUID id) {
        Request request = access.forStep(id);
        if (request.isClarifying()) {
            Map<String, @Nullable Object> before = RequestJournal.facts(request);
            request.clarified();
            journal.record(request, before, "not-clarified", "goes on without an answer of the requester");
        }
    }
}
