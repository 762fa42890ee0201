package org.stathouse.mpia.request;

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
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.ExemptionBook;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestDecided;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;

/** The court after a temporary denial: its petition within 10 working days, and its order (GP §4-358). */
@Service
@Transactional
public class CourtSteps {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final RequestWorkflow workflow;
    private final ExemptionBook exemptions;
    private final LetterDesk letters;
    private final ClockBook clocks;
    private final ApplicationEventPublisher events;
    private final Deadlines deadlines;

    CourtSteps(
            RequestAccess access,
            RequestJournal journal,
            RequestWorkflow workflow,
            ExemptionBook exemptions,
            LetterDesk letters,
            ClockBook clocks,
            ApplicationEventPublisher events,
            Deadlines deadlines) {
        this.access = access;
        this.journal = journal;
        this.workflow = workflow;
        this.exemptions = exemptions;
        this.letters = letters;
        this.clocks = clocks;
        this.events = events;
        this.deadlines = deadlines;
    }

    /**
     * Enters the petition; without one the denial falls and the records are reviewed again.
     *
     * @throws BusinessRuleViolation at {@code petitioned}, {@code on}, {@code reason}
     * @throws Conflict if it was entered meanwhile
     */
    public void petition(OpenTask task, PetitionCourt asked) {
        Request request = access.forStep(task.subject().id());
        request.requireDeniedForNow();
        List<Fault> faults = new ArrayList<>(StepAnswers.faults("petitioned", asked.petitioned(), asked.reason()));
        boolean petitioned = Boolean.TRUE.equals(asked.petitioned());
        if (petitioned) {
            faults.addAll(against(asked.on(), Objects.requireNonNull(request.decision().decidedOn())));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        if (petitioned) {
            LocalDate on = Objects.requireNonNull(asked.on());
            request.special(request.special().petitioned(on));
            journal.record(request, before, "court-petitioned", "is before the court since " + on);
            clocks.met(request.id(), DateKind.COURT_PETITION, on);
        } else {
            String reason = Objects.requireNonNull(asked.reason()).strip();
            request.denialFell(reason);
            journal.record(request, before, "not-petitioned", "is reviewed again; no court was asked: " + reason);
            clocks.drop(request.id(), DateKind.COURT_PETITION);
        }
        workflow.petitionAnswered(task, petitioned);
    }

    /**
     * Enters the court's order: upheld, the denial stands and its statement goes out; else the records are reviewed again.
     *
     * @throws BusinessRuleViolation at {@code upheld}, {@code on}, {@code note}, and naming what the log or the statement lacks
     * @throws Conflict if it was entered meanwhile
     */
    public void order(OpenTask task, RecordCourtOrder asked) {
        Request request = access.forStep(task.subject().id());
        request.requireDeniedForNow();
        UUID id = request.id();
        List<Fault> faults = new ArrayList<>();
        if (asked.upheld() == null) {
            faults.add(Fault.at("upheld", "shared.required"));
        }
        faults.addAll(against(asked.on(), Objects.requireNonNull(request.special().petitionedOn())));
        TextPolicy.required("note", asked.note()).ifPresent(faults::add);
        boolean upheld = Boolean.TRUE.equals(asked.upheld());
        if (upheld) {
            faults.addAll(exemptions.missing(id, Outcome.DENIED));
            faults.addAll(letters.missing(letters.draft(id, LetterKind.DENIAL)));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, @Nullable Object> before = RequestJournal.facts(request);
        String note = Objects.requireNonNull(asked.note()).strip();
        if (upheld) {
            request.denialUpheld();
            LocalDate today = deadlines.today();
            journal.record(request, before, "denial-upheld", "denied; the court upheld it: " + note);
            clocks.begin(id, DateKind.DENIAL_STATEMENT, today);
            events.publishEvent(new RequestDecided(id, Outcome.DENIED, today));
        } else {
            request.denialFell(note);
            journal.record(request, before, "denial-fell", "is reviewed again; the court did not uphold the denial: " + note);
        }
        workflow.courtOrdered(task, upheld);
    }

    private List<Fault> against(@Nullable LocalDate on, LocalDate earliest) {
        if (on == null) {
            return List.of(Fault.at("on", "shared.required"));
        }
        return on.isAfter(deadlines.today()) || on.isBefore(earliest)
                ? List.of(Fault.at("on", "mpia.request.courtDay", earliest))
                : List.of();
    }
}
