package org.stathouse.mpia.dispute;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.DisputeEffects;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;

/**
 * Disputes about requests (mpia.md §5): to the Ombudsman, from there to the Board, from either or directly to court. Those who read the
 * request's file see them; those who handle it and Law record them.
 */
@Service
@Transactional
public class Disputes {

    private final DisputeLedger ledger;
    private final RequestBook requests;
    private final ClockBook clocks;
    private final ExtensionBook extensions;
    private final FeeBook fees;
    private final DisputeEffects effects;
    private final DisputeWorkflow workflow;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    Disputes(
            DisputeLedger ledger,
            RequestBook requests,
            ClockBook clocks,
            ExtensionBook extensions,
            FeeBook fees,
            DisputeEffects effects,
            DisputeWorkflow workflow,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.ledger = ledger;
        this.requests = requests;
        this.clocks = clocks;
        this.extensions = extensions;
        this.fees = fees;
        this.effects = effects;
        this.workflow = workflow;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Those about a request, oldest first. */
    @Transactional(readOnly = true)
    public List<DisputeView> list(UUID request) {
        Actor actor = currentActor.get();
        requests.require(RequestRight.READ_FILE, request);
        return ledger.ofRequest(request).stream().map(dispute -> ledger.view(actor, dispute)).toList();
    }

    @Transactional(readOnly = true)
    public DisputeView get(UUID request, UUID id) {
        requests.require(RequestRight.READ_FILE, request);
        return ledger.view(currentActor.get(), of(request, id));
    }

    /** The dispute of a task, for those who read its request's file. */
    @Transactional(readOnly = true)
    public DisputeView ofTask(UUID id) {
        return get(ledger.get(id).request(), id);
    }

    /** Whether the person acting now may record disputes about the request. */
    @Transactional(readOnly = true)
    public boolean mayOpen(UUID request) {
        return requests.may(RequestRight.HANDLE, request)
                || currentActor.get().has(Role.LAW_REVIEWER) && requests.may(RequestRight.READ_FILE, request);
    }

    /**
     * Records a dispute and begins its dates; before a court a litigation hold is set by itself.
     *
     * @throws BusinessRuleViolation at {@code route}, {@code ground}, {@code broughtBy}, {@code about}, {@code outsideNumber}, {@code on}
     */
    public DisputeView open(UUID request, OpenDispute asked) {
        Actor actor = currentActor.get();
        RequestSummary about = requests.require(RequestRight.READ_FILE, request);
        if (!mayOpen(request)) {
            throw new NotPermitted(Fault.of("mpia.dispute.mayNotOpen"));
        }
        requests.lock(request);
        List<DisputeCase> before = ledger.ofRequest(request);
        BusinessRuleViolation.throwIfAny(Rule.faults(DisputePolicy.OPENING, brought(about, asked, before)));
        UUID previous = asked.route() == DisputeRoute.BOARD ? unresolved(before).map(DisputeCase::id).orElse(null) : null;
        DisputeCase.Opening opening = new DisputeCase.Opening(
                Objects.requireNonNull(asked.route()),
                Objects.requireNonNull(asked.ground()),
                Objects.requireNonNull(asked.broughtBy()),
                Objects.requireNonNull(asked.about()).strip(),
                strip(asked.outsideNumber()),
                previous,
                Objects.requireNonNull(asked.on()));
        DisputeCase dispute = new DisputeCase(
                request, about.number() + "-D" + (before.size() + 1), opening, actor.username(), clock.instant());
        ledger.record(dispute, "opened", "was brought to the " + dispute.route().label());
        beginDates(about, dispute);
        workflow.opened(dispute.id(), dispute.route() == DisputeRoute.COURT);
        return ledger.view(actor, dispute);
    }

    private DisputePolicy.Brought brought(RequestSummary about, OpenDispute asked, List<DisputeCase> before) {
        Set<DisputeRoute> open = before.stream()
                .filter(dispute -> dispute.state() != DisputeState.ENDED)
                .map(DisputeCase::route)
                .collect(Collectors.toSet());
        return new DisputePolicy.Brought(asked, about.receivedOn(), deadlines.today(), open, unresolved(before).isPresent(), fee(about.id()));
    }

    /** The most that the requester was or may be asked to pay. */
    private BigDecimal fee(UUID request) {
        FeeBook.Account account = fees.account(request);
        BigDecimal high = account.high() == null ? BigDecimal.ZERO : account.high();
        return high.max(account.paid().add(account.due()));
    }

    private static Optional<DisputeCase> unresolved(List<DisputeCase> disputes) {
        return disputes.stream()
                .filter(dispute -> dispute.route() == DisputeRoute.OMBUDSMAN && dispute.result() == DisputeResult.UNRESOLVED)
                .reduce((older, newer) -> newer);
    }

    private void beginDates(RequestSummary about, DisputeCase dispute) {
        UUID request = about.id();
        LocalDate on = dispute.openedOn();
        switch (dispute.route()) {
            case OMBUDSMAN -> {
                clocks.begin(request, DateKind.OMBUDSMAN_FINISH, on);
                extensions.ombudsmanTookUp(request, on);
                if (about.open()) {
                    requests.waitsFor(request, WaitsFor.OMBUDSMAN);
                }
            }
            case BOARD -> {
                clocks.met(request, DateKind.BOARD_COMPLAINT, on);
                clocks.begin(request, DateKind.BOARD_ANSWER, on);
                clocks.begin(request, DateKind.BOARD_OUTER_LIMIT, on);
            }
            case COURT -> {
                clocks.begin(request, DateKind.LAWSUIT_ANSWER, on);
                effects.hold(request, "Lawsuit about the request, served on " + on);
            }
        }
    }

    /** The confidential note on the mediation; {@link NotFound} but for Law and the supervisor. */
    @Transactional(readOnly = true)
    public MediationNote mediation(UUID request, UUID id) {
        return new MediationNote(confidential(request, id).mediationNote());
    }

    /**
     * Writes the confidential note; the audit trail tells that it was written, not what it says.
     *
     * @throws BusinessRuleViolation at {@code text}
     */
    public void noteMediation(UUID request, UUID id, long version, MediationNote note) {
        confidential(request, id);
        DisputeCase dispute = ledger.forStep(id);
        if (dispute.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        if (note.text() != null && note.text().length() > DisputePolicy.LONGEST_TEXT) {
            throw new BusinessRuleViolation(Fault.at("text", "mpia.dispute.tooLong", DisputePolicy.LONGEST_TEXT));
        }
        dispute.noteMediation(strip(note.text()));
        ledger.record(dispute, "mediation-noted", "has its confidential note written");
    }

    private DisputeCase confidential(UUID request, UUID id) {
        requests.require(RequestRight.READ_FILE, request);
        DisputeCase dispute = of(request, id);
        if (!DisputeLedger.mayReadMediation(currentActor.get())) {
            throw new NotFound("Mediation note of dispute " + id);
        }
        return dispute;
    }

    private DisputeCase of(UUID request, UUID id) {
        DisputeCase dispute = ledger.get(id);
        if (!dispute.request().equals(request)) {
            throw new NotFound("Dispute " + id);
        }
        return dispute;
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
