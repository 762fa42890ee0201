package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;

/**
 * The estimates of fees: made by clerk or custodian, approved by the fee approver, agreed to by the requester, each a version of its own
 * (mpia.md §2; processes.md A.4 step 8). Never more than the agreed estimate's high end is billed: more takes a new one and its consent.
 */
@Service
@Transactional
public class Estimates {

    private final FeeLedger ledger;
    private final FeeClosing closing;
    private final FeeCaseRepository cases;
    private final EstimateRepository estimates;
    private final FeeTermsRepository terms;
    private final FeeRates rates;
    private final Waivers waivers;
    private final RequestBook requests;
    private final LetterDesk letters;
    private final FeeWorkflow workflow;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    Estimates(
            FeeLedger ledger,
            FeeClosing closing,
            FeeCaseRepository cases,
            EstimateRepository estimates,
            FeeTermsRepository terms,
            FeeRates rates,
            Waivers waivers,
            RequestBook requests,
            LetterDesk letters,
            FeeWorkflow workflow,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.ledger = ledger;
        this.closing = closing;
        this.cases = cases;
        this.estimates = estimates;
        this.terms = terms;
        this.rates = rates;
        this.waivers = waivers;
        this.requests = requests;
        this.letters = letters;
        this.workflow = workflow;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Begins the fee of an open request, by those who handle it; it asks them for an estimate.
     *
     * @throws Conflict if it is under way already, or the request is closed
     */
    public void begin(UUID request) {
        RequestSummary about = requests.require(RequestRight.HANDLE, request);
        if (!about.open()) {
            throw new Conflict(Fault.of("mpia.fee.requestClosed", about.number()));
        }
        begin(about);
    }

    /** Begins it because more was worked than is free, unless it has begun before. */
    void beginWhereOwed(UUID request) {
        RequestSummary about = requests.get(request);
        if (about.open() && ledger.find(request).isEmpty() && ledger.actual(request).high().signum() > 0) {
            begin(about);
        }
    }

    private void begin(RequestSummary about) {
        String by = currentActor.get().username();
        FeeCase fee = ledger.lock(about.id()).orElse(null);
        if (fee == null) {
            fee = cases.saveAndFlush(new FeeCase(about.id(), about.number(), by, clock.instant()));
        } else {
            fee.beginAgain(by, clock.instant());
        }
        ledger.record(fee, "begun", "is to be estimated", Map.of());
        workflow.begun(about.id());
        RequestFile file = requests.file(about.id());
        if (file.waiver() != null && !waivers.everAsked(about.id())) {
            waivers.open(fee, file.waiver(), Objects.requireNonNullElse(file.waiverStatement(), ""));
        }
    }

    /**
     * Makes the next version of the estimate.
     *
     * @throws BusinessRuleViolation at {@code times[i].task}, {@code times[i].low}, {@code copies.high}, {@code costs[i].low}, {@code basis} …
     */
    public void make(OpenTask task, MakeEstimate made) {
        FeeCase fee = ledger.forStep(task.subject().id());
        EstimatePolicy.Prices prices = prices();
        BusinessRuleViolation.throwIfAny(EstimatePolicy.faults(made, prices));
        FeeSheet sheet = EstimatePolicy.sheet(made, prices);
        BigDecimal deposit = made.depositAsked() ? Money.percent(sheet.low(), terms.current().depositPercent()) : Money.ZERO;
        String basis = made.basis() == null || made.basis().isBlank() ? null : made.basis().strip();
        String maker = currentActor.get().username();
        List<Estimate> before = ledger.estimates(fee.id());
        before.forEach(Estimate::replace);
        Estimate estimate = estimates.saveAndFlush(new Estimate(fee.id(), before.size() + 1, sheet, deposit, basis, maker, clock.instant()));
        fee.estimated(estimate.number());
        boolean expected = sheet.high().signum() > 0;
        if (!expected) {
            fee.expectNothing(clock.instant());
        }
        ledger.record(fee, "estimated", "is estimated at " + range(estimate) + ", version " + estimate.number(), Map.of("deposit", deposit.toPlainString()));
        workflow.estimated(task, expected);
        if (!expected) {
            closing.tellSettled(fee);
        }
    }

    /** What an estimate would come to, before it is handed in; nothing where it has faults. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(MakeEstimate made) {
        FeeStaff.requireStaff(currentActor.get());
        EstimatePolicy.Prices prices = prices();
        List<Fault> faults = new ArrayList<>(EstimatePolicy.faults(made, prices));
        faults.removeIf(fault -> "basis".equals(fault.field()));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        FeeSheet sheet = EstimatePolicy.sheet(made, prices);
        return Optional.of(new Preview(
                FeeWords.of(sheet, "Estimate"), sheet.low(), sheet.high(), EstimatePolicy.warns(sheet, prices.boardThreshold()), prices.boardThreshold()));
    }

    /**
     * @param words the arithmetic, line by line
     * @param warns whether it may come above what the Board hears about
     */
    public record Preview(List<String> words, BigDecimal low, BigDecimal high, boolean warns, BigDecimal threshold) {

        public Preview {
            words = List.copyOf(words);
        }
    }

    /** Why this person may not approve the estimate: they made it, or it bills their own time. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstApproving(Actor actor, UUID request) {
        FeeCase fee = ledger.get(request);
        if (ledger.current(fee).filter(estimate -> actor.is(estimate.maker())).isPresent()) {
            return Optional.of(Fault.of("mpia.fee.estimate.ownEstimate"));
        }
        return ledger.worked(actor, request) ? Optional.of(Fault.of("mpia.fee.ownTime")) : Optional.empty();
    }

    /**
     * Approves the newest version or sends it back.
     *
     * @throws BusinessRuleViolation at {@code approved}, {@code reason}, or where it is their own
     */
    public void judge(OpenTask task, ApproveEstimate judgment) {
        Actor actor = currentActor.get();
        UUID request = task.subject().id();
        FeeCase fee = ledger.forStep(request);
        List<Fault> faults = new ArrayList<>(againstApproving(actor, request).stream().toList());
        if (judgment.approved() == null) {
            faults.add(Fault.at("approved", "shared.required"));
        } else if (!judgment.approved()) {
            FeeTexts.required("reason", judgment.reason()).ifPresent(faults::add);
        }
        BusinessRuleViolation.throwIfAny(faults);
        boolean approved = Objects.requireNonNull(judgment.approved());
        Estimate estimate = newest(fee);
        if (approved) {
            estimate.approve(actor.username(), clock.instant());
            ledger.record(fee, "approved", "has its estimate approved, version " + estimate.number(), Map.of());
        } else {
            String reason = Objects.requireNonNull(judgment.reason()).strip();
            estimate.sendBack(reason, actor.username(), clock.instant());
            ledger.record(fee, "returned", "has its estimate sent back, version " + estimate.number(), Map.of("reason", reason));
        }
        workflow.judged(task, approved);
    }

    /** Sends the approved estimate with its deposit to the requester, whose days to answer begin; called by an asynchronous step. */
    public void askConsent(UUID request) {
        FeeCase fee = ledger.forStep(request);
        LocalDate until = deadlines.today().plusDays(terms.current().answerDays());
        fee.askConsent(until);
        ledger.record(fee, "consent-asked", "is with the requester, to answer by " + until, Map.of());
        letters.send(letters.draft(request, LetterKind.DEPOSIT));
    }

    /**
     * The requester's answer to an estimate, by themselves or as staff write it down.
     *
     * @throws Conflict if that version does not wait for an answer
     */
    void answer(UUID request, int number, boolean agreed) {
        Actor actor = currentActor.get();
        if (!actor.isRequesterOf(request)) {
            requests.require(RequestRight.HANDLE, request);
        }
        FeeCase fee = ledger.lock(request)
                .filter(found -> found.state() == FeeState.CONSENT_AWAITED && Objects.equals(found.currentEstimate(), number))
                .orElseThrow(() -> new Conflict(Fault.of("mpia.fee.noEstimate")));
        Estimate estimate = newest(fee);
        estimate.answer(agreed, actor.username(), clock.instant());
        if (!agreed) {
            ledger.record(fee, "refused", "is not agreed to, version " + number, Map.of());
            workflow.moved(request, NextStep.FOLLOW_UP);
            return;
        }
        Balance balance = ledger.balance(fee);
        boolean depositDue = balance.deposit().compareTo(balance.paid()) > 0;
        fee.agree(estimate.high(), depositDue, closing.payBy());
        ledger.record(fee, "agreed", "is agreed to up to " + Money.text(estimate.high()) + ", version " + number, Map.of());
        closing.go(fee, depositDue && !fee.finalAsked() ? NextStep.WAIT : afterAgreement(fee));
    }

    private NextStep afterAgreement(FeeCase fee) {
        if (fee.state() == FeeState.DEPOSIT_DUE) {
            fee.depositPaid();
        }
        return closing.afterAgreement(fee);
    }

    /**
     * Asks for a new version, because more is needed than was agreed to or the request has become narrower.
     *
     * @throws BusinessRuleViolation at {@code reason}
     */
    public void again(UUID request, @Nullable String reason) {
        requests.require(RequestRight.HANDLE, request);
        BusinessRuleViolation.throwIfAny(FeeTexts.required("reason", reason).stream().toList());
        FeeCase fee = ledger.forStep(request);
        fee.estimateAgain();
        ledger.record(fee, "estimate-again", "is to be estimated again", Map.of("reason", Objects.requireNonNull(reason).strip()));
        workflow.moved(request, NextStep.ESTIMATE);
    }

    private Estimate newest(FeeCase fee) {
        return ledger.current(fee).orElseThrow(() -> new IllegalStateException("The fee of " + fee.number() + " has no estimate"));
    }

    private EstimatePolicy.Prices prices() {
        FeeTerms current = terms.current();
        return new EstimatePolicy.Prices(rates.card(), deadlines.today(), current.copyRate(), current.boardThreshold());
    }

    private static String range(Estimate estimate) {
        return FeeWords.money(estimate.low(), estimate.high());
    }
}
