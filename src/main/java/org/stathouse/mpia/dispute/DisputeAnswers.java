package org.stathouse.mpia.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.DisputeEffects;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.LegalDatesMoved;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.OpenTask;

/** The City's part in a dispute: its packet, its answer, and what follows from the result (mpia.md §1, §5). */
@Service
@Transactional
public class DisputeAnswers {

    /** Working days to send the Ombudsman a packet, for which no rule was found [R]. */
    static final int OMBUDSMAN_PACKET_DAYS = 10;

    /** How many calendar days after the answer staff look again at a lawsuit, for which no end is given [R]. */
    static final int COURT_LOOK_AGAIN_DAYS = 180;

    private final DisputeLedger ledger;
    private final RequestBook requests;
    private final ClockBook clocks;
    private final ExtensionBook extensions;
    private final FeeBook fees;
    private final LetterDesk letters;
    private final DisputeEffects effects;
    private final DisputeWorkflow workflow;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    DisputeAnswers(
            DisputeLedger ledger,
            RequestBook requests,
            ClockBook clocks,
            ExtensionBook extensions,
            FeeBook fees,
            LetterDesk letters,
            DisputeEffects effects,
            DisputeWorkflow workflow,
            CurrentActor currentActor,
            Deadlines deadlines,
            WorkingCalendar calendar) {
        this.ledger = ledger;
        this.requests = requests;
        this.clocks = clocks;
        this.extensions = extensions;
        this.fees = fees;
        this.letters = letters;
        this.effects = effects;
        this.workflow = workflow;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** The candidate groups of those who prepare the packet: clerks, and the custodian of the request's agency once it has one. */
    @Transactional(readOnly = true)
    public String preparers(UUID id) {
        UUID agency = requests.get(ledger.get(id).request()).agency();
        String clerks = Grant.of(Role.RECORDS_CLERK).group();
        return agency == null ? clerks : clerks + "," + Grant.of(Role.RECORDS_CUSTODIAN, agency).group();
    }

    /** The last day on which the City's packet or answer is in time, in the City's time zone. */
    @Transactional(readOnly = true)
    public LocalDate answerDue(UUID id) {
        DisputeCase dispute = ledger.get(id);
        return switch (dispute.route()) {
            case OMBUDSMAN -> calendar.plusWorkingDays(dispute.openedOn(), OMBUDSMAN_PACKET_DAYS);
            case BOARD -> target(dispute, DateKind.BOARD_ANSWER);
            case COURT -> target(dispute, DateKind.LAWSUIT_ANSWER);
        };
    }

    /** The last day by which a result is expected. */
    @Transactional(readOnly = true)
    public LocalDate resultDue(UUID id) {
        DisputeCase dispute = ledger.get(id);
        return switch (dispute.route()) {
            case OMBUDSMAN -> target(dispute, DateKind.OMBUDSMAN_FINISH);
            case BOARD -> target(dispute, DateKind.BOARD_OUTER_LIMIT);
            case COURT -> Objects.requireNonNullElse(dispute.answeredOn(), dispute.openedOn()).plusDays(COURT_LOOK_AGAIN_DAYS);
        };
    }

    private LocalDate target(DisputeCase dispute, DateKind kind) {
        return clocks.of(dispute.request()).stream()
                .filter(date -> date.kind() == kind)
                .map(LegalDate::target)
                .reduce((older, newer) -> newer)
                .orElse(dispute.openedOn());
    }

    /** Drafts the packet, for those who handle the request to complete; called by an asynchronous step. */
    public void draftPacket(UUID id) {
        DisputeCase dispute = ledger.forStep(id);
        letters.draft(dispute.request(), packet(dispute.route()));
    }

    /** What the packet's draft lacks, each part by name. */
    public List<Fault> packetLacks(UUID id) {
        DisputeCase dispute = ledger.get(id);
        requests.require(RequestRight.HANDLE, dispute.request());
        return letters.missing(letters.draft(dispute.request(), packet(dispute.route())));
    }

    /**
     * Sends the packet, or notes how it was handed over otherwise.
     *
     * @throws BusinessRuleViolation naming each part that the packet lacks
     */
    public void preparePacket(OpenTask task, PreparePacket packet) {
        DisputeCase dispute = ledger.forStep(task.subject().id());
        String otherwise = packet.sentOtherwise();
        if (otherwise == null || otherwise.isBlank()) {
            letters.send(letters.draft(dispute.request(), packet(dispute.route())));
            ledger.record(dispute, "packet-sent", "has its packet sent");
        } else if (otherwise.length() > DisputePolicy.LONGEST_ABOUT) {
            throw new BusinessRuleViolation(Fault.at("sentOtherwise", "mpia.dispute.tooLong", DisputePolicy.LONGEST_ABOUT));
        } else {
            ledger.record(dispute, "packet-sent", "has its packet handed over: " + otherwise.strip());
        }
        workflow.packetSent(task);
    }

    private static LetterKind packet(DisputeRoute route) {
        return switch (route) {
            case OMBUDSMAN -> LetterKind.OMBUDSMAN_PACKET;
            case BOARD -> LetterKind.BOARD_PACKET;
            case COURT -> throw new IllegalArgumentException("A court gets an answer and no packet");
        };
    }

    /**
     * Notes that Law has answered; the Board's thirty days to decide begin then.
     *
     * @throws BusinessRuleViolation at {@code on}, {@code outsideNumber}
     */
    public void answer(OpenTask task, FileAnswer answer) {
        DisputeCase dispute = ledger.forStep(task.subject().id());
        BusinessRuleViolation.throwIfAny(DisputePolicy.againstAnswer(dispute.openedOn(), answer, deadlines.today()));
        LocalDate on = Objects.requireNonNull(answer.on());
        if (answer.outsideNumber() != null && !answer.outsideNumber().isBlank()) {
            dispute.takeOutsideNumber(answer.outsideNumber().strip());
        }
        dispute.answer(on);
        ledger.record(dispute, "answered", "was answered on " + on);
        switch (dispute.route()) {
            case OMBUDSMAN -> {
                // The Ombudsman's ninety days run from the request for help, whenever the City answers.
            }
            case BOARD -> {
                clocks.met(dispute.request(), DateKind.BOARD_ANSWER, on);
                clocks.begin(dispute.request(), DateKind.BOARD_DECISION, on);
            }
            case COURT -> clocks.met(dispute.request(), DateKind.LAWSUIT_ANSWER, on);
        }
        workflow.answered(task);
    }

    /**
     * Takes the result by the task that asks for it.
     *
     * @throws BusinessRuleViolation at {@code result}, {@code on}, {@code words}, {@code feeCutTo}
     */
    public void recordResult(OpenTask task, RecordResult recorded) {
        end(ledger.forStep(task.subject().id()), recorded);
        workflow.ended(task);
    }

    void end(DisputeCase dispute, RecordResult recorded) {
        List<Fault> faults = DisputePolicy.againstResult(dispute.route(), dispute.openedOn(), recorded, deadlines.today());
        BusinessRuleViolation.throwIfAny(faults);
        LocalDate on = Objects.requireNonNull(recorded.on());
        DisputeResult result = Objects.requireNonNull(recorded.result());
        DisputeCase.Obligation obligation = new DisputeCase.Obligation(recorded.work(), recorded.feeCutTo(), recorded.feeWaived());
        dispute.end(on, result, Objects.requireNonNull(recorded.words()).strip(), obligation);
        ledger.record(dispute, "ended", "ended on " + on + ": " + result.label());
        endDates(dispute, on, result);
        oblige(dispute);
    }

    private void endDates(DisputeCase dispute, LocalDate on, DisputeResult result) {
        UUID request = dispute.request();
        switch (dispute.route()) {
            case OMBUDSMAN -> {
                clocks.met(request, DateKind.OMBUDSMAN_FINISH, on);
                extensions.ombudsmanEnded(request, on);
                RequestSummary about = requests.get(request);
                if (about.open() && about.waitsFor() == WaitsFor.OMBUDSMAN) {
                    requests.waitsFor(request, WaitsFor.NOBODY);
                }
                if (result == DisputeResult.UNRESOLVED) {
                    clocks.begin(request, DateKind.BOARD_COMPLAINT, on);
                }
            }
            case BOARD -> {
                clocks.met(request, DateKind.BOARD_DECISION, on);
                clocks.met(request, DateKind.BOARD_OUTER_LIMIT, on);
                clocks.drop(request, DateKind.BOARD_ANSWER);
            }
            case COURT -> clocks.drop(request, DateKind.LAWSUIT_ANSWER);
        }
    }

    /** What the result obliges the City to: less to pay, and the refund of what was paid above it; records or a reply. */
    private void oblige(DisputeCase dispute) {
        DisputeCase.Obligation obligation = dispute.obligation();
        BigDecimal most = obligation.feeWaived() ? BigDecimal.ZERO : obligation.feeCutTo();
        if (most != null) {
            fees.cut(dispute.request(), most, dispute.route().label());
        }
        if (obligation.work()) {
            effects.reopen(dispute.request(), "Result of dispute " + dispute.number() + ": " + dispute.resultText());
        }
    }

    /** An edit of the calendar has moved dates: the tasks of open disputes follow. */
    @EventListener
    void follow(LegalDatesMoved moved) {
        ledger.ofRequest(moved.request()).stream().filter(dispute -> dispute.state() != DisputeState.ENDED).forEach(this::follow);
    }

    private void follow(DisputeCase dispute) {
        LocalDate answer = answerDue(dispute.id());
        workflow.answerMoved(dispute.id(), deadlines.closeOf(answer), deadlines.reminderOf(answer));
        LocalDate result = resultDue(dispute.id());
        workflow.resultMoved(dispute.id(), deadlines.closeOf(result), deadlines.reminderOf(result));
    }

    /**
     * Takes a result beside the task, by Law or the supervisor: the matter was withdrawn, dismissed or settled, perhaps before the City
     * has answered.
     *
     * @throws BusinessRuleViolation as {@link #recordResult}
     */
    public void endEarly(UUID request, UUID id, RecordResult recorded) {
        requests.require(RequestRight.READ_FILE, request);
        if (!currentActor.get().hasAny(Role.LAW_REVIEWER, Role.RECORDS_SUPERVISOR)) {
            throw new NotPermitted(Fault.of("mpia.dispute.mayNotEnd"));
        }
        DisputeCase dispute = ledger.forStep(id);
        if (!dispute.request().equals(request)) {
            throw new NotFound("Dispute " + id);
        }
        end(dispute, recorded);
        workflow.endedEarly(dispute.id());
    }
}
