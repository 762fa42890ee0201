package org.stathouse.mpia.fee;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.OpenTask;

/** Waivers of fees: asked by the requester, decided by the fee approver or supervisor, never by who bills time in it (GP §4-206(e)). */
@Service
@Transactional
public class Waivers {

    private final WaiverRepository waivers;
    private final EntityManager entities;
    private final FeeLedger ledger;
    private final FeeClosing closing;
    private final RequestBook requests;
    private final LetterDesk letters;
    private final FeeWorkflow workflow;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final DateTexts dates;
    private final Clock clock;

    Waivers(
            WaiverRepository waivers,
            EntityManager entities,
            FeeLedger ledger,
            FeeClosing closing,
            RequestBook requests,
            LetterDesk letters,
            FeeWorkflow workflow,
            CaseJournal journal,
            CurrentActor currentActor,
            DateTexts dates,
            Clock clock) {
        this.waivers = waivers;
        this.entities = entities;
        this.ledger = ledger;
        this.closing = closing;
        this.requests = requests;
        this.letters = letters;
        this.workflow = workflow;
        this.journal = journal;
        this.currentActor = currentActor;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Takes a requester's wish, from themselves or as staff write it down. Where no fee is estimated yet, it waits with the request
     * until one is.
     *
     * @throws BusinessRuleViolation at {@code ground}, {@code statement}
     * @throws Conflict if a wish is open already, or the fee has come to its end
     */
    void ask(UUID request, @Nullable WaiverGround ground, @Nullable String statement) {
        if (!currentActor.get().isRequesterOf(request)) {
            requests.require(RequestRight.HANDLE, request);
        }
        List<Fault> faults = new ArrayList<>(FeeTexts.required("statement", statement).stream().toList());
        if (ground == null) {
            faults.add(Fault.at("ground", "shared.required"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        FeeCase fee = ledger.lock(request).filter(FeeCase::running).orElseThrow(() -> new Conflict(Fault.of("mpia.fee.noFee")));
        if (openOf(request).isPresent()) {
            throw new Conflict(Fault.of("mpia.fee.waiver.open"));
        }
        open(fee, Objects.requireNonNull(ground), Objects.requireNonNull(statement).strip());
    }

    void open(FeeCase fee, WaiverGround ground, String statement) {
        Waiver waiver = waivers.saveAndFlush(
                new Waiver(fee.id(), fee.number(), ground, statement, currentActor.get().username(), clock.instant()));
        journal.record(requests.get(fee.id()).ref(), "fee-waiver.asked", "Waiver of the fee of " + fee.number() + " asked: " + ground.label(), facts(waiver));
        workflow.waiverAsked(waiver.id());
    }

    boolean everAsked(UUID request) {
        return !waivers.ofRequest(request).isEmpty();
    }

    Optional<Waiver> openOf(UUID request) {
        return waivers.ofRequest(request).stream().filter(Waiver::open).findFirst();
    }

    List<Waiver> of(UUID request) {
        return waivers.ofRequest(request);
    }

    /** Why this person may not decide on the waiver: the fee bills their own time. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstDeciding(Actor actor, UUID id) {
        return ledger.worked(actor, forReading(id).request()) ? Optional.of(Fault.of("mpia.fee.ownTime")) : Optional.empty();
    }

    /**
     * Decides on a waiver, wholly, in part or not at all.
     *
     * @throws BusinessRuleViolation at {@code percent}, {@code reasons}, {@code affidavit}, {@code householdIncome}, {@code
     *     publicInterest}, {@code findings.ABILITY_TO_PAY}, or where it is their own
     */
    public void decide(OpenTask task, DecideWaiver decision) {
        Actor actor = currentActor.get();
        UUID id = task.subject().id();
        FeeCase fee = ledger.forStep(forReading(id).request());
        Waiver waiver = Objects.requireNonNull(entities.find(Waiver.class, id, LockModeType.PESSIMISTIC_WRITE));
        List<Fault> faults = new ArrayList<>(againstDeciding(actor, id).stream().toList());
        faults.addAll(Rule.faults(WaiverPolicy.RULES, new WaiverPolicy.Decision(waiver.ground(), decision)));
        BusinessRuleViolation.throwIfAny(faults);
        waiver.decide(decision, actor.username(), clock.instant());
        waivers.saveAndFlush(waiver);
        int percent = Objects.requireNonNull(decision.percent());
        journal.record(
                requests.get(fee.id()).ref(), "fee-waiver.decided", "Waiver of the fee of " + fee.number() + ": " + percent + "% waived", facts(waiver));
        workflow.waiverDecided(task);
        if (percent > fee.waivedPercent()) {
            apply(fee, percent);
        }
    }

    private void apply(FeeCase fee, int percent) {
        fee.waive(percent);
        ledger.record(fee, "waived", "is waived by " + percent + "%", Map.of("percent", percent));
        if (percent == WaiverPolicy.ALL) {
            closing.endEarly(fee, ledger.finalSheet(fee), "is waived wholly");
        } else {
            closing.lookAgain(fee);
        }
    }

    /** Sends the decision to the requester; called by an asynchronous step. */
    public void sendDecision(UUID id) {
        letters.send(letters.draft(forReading(id).request(), LetterKind.WAIVER));
    }

    /** The decision on the wish that was made last. */
    Optional<FeeBook.WaiverDecision> decision(UUID request) {
        List<Waiver> all = waivers.ofRequest(request);
        return all.isEmpty() || all.getLast().open() ? Optional.empty() : Optional.of(decision(all.getLast()));
    }

    private FeeBook.WaiverDecision decision(Waiver waiver) {
        return new FeeBook.WaiverDecision(
                waiver.ground(),
                Objects.requireNonNull(waiver.percent()),
                Objects.requireNonNull(waiver.reasons()),
                dates.day(Objects.requireNonNull(waiver.decidedAt())));
    }

    /** Nobody needs an open decision any more, because the request is closed. */
    void lapse(UUID request) {
        openOf(request).ifPresent(waiver -> {
            waiver.lapse("The request was closed before a decision.", clock.instant());
            waivers.saveAndFlush(waiver);
            journal.record(requests.get(request).ref(), "fee-waiver.lapsed", "Waiver of the fee of " + waiver.number() + " needs no decision any more", Map.of());
            workflow.waiverLapsed(waiver.id());
        });
    }

    Waiver forReading(UUID id) {
        return waivers.findById(id).orElseThrow(() -> new NotFound("Waiver " + id));
    }

    /** Incomes stay out of the trail: more people read it than may know them. */
    private static Map<String, @Nullable Object> facts(Waiver waiver) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("ground", waiver.ground().name());
        facts.put("percent", waiver.percent());
        facts.put("publicInterest", waiver.publicInterest() == null ? null : waiver.publicInterest().name());
        facts.put("reasons", waiver.reasons());
        return facts;
    }
}
