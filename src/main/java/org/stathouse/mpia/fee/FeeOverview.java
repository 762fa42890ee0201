package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;

/** Shows the whole fee of a request to those who read its file. */
@Service
@Transactional(readOnly = true)
public class FeeOverview {

    private final FeeLedger ledger;
    private final FeeBook book;
    private final TimeEntryRepository times;
    private final ChargeRepository charges;
    private final PaymentRepository payments;
    private final FeeTermsRepository terms;
    private final FeeRates rates;
    private final Waivers waivers;
    private final RequestBook requests;
    private final People people;
    private final CurrentActor currentActor;

    FeeOverview(
            FeeLedger ledger,
            FeeBook book,
            TimeEntryRepository times,
            ChargeRepository charges,
            PaymentRepository payments,
            FeeTermsRepository terms,
            FeeRates rates,
            Waivers waivers,
            RequestBook requests,
            People people,
            CurrentActor currentActor) {
        this.ledger = ledger;
        this.book = book;
        this.times = times;
        this.charges = charges;
        this.payments = payments;
        this.terms = terms;
        this.rates = rates;
        this.waivers = waivers;
        this.requests = requests;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** The fee of a request. @throws org.stathouse.shared.NotPermitted without the right to read its file */
    public FeeView get(UUID request) {
        RequestSummary about = requests.require(RequestRight.READ_FILE, request);
        Optional<FeeCase> fee = ledger.find(request);
        RateCard card = rates.card();
        List<FeeView.Time> worked = times.inOrderOfWork(request).stream().map(entry -> time(entry, card)).toList();
        List<Estimate> versions = ledger.estimates(request);
        FeeSheet actual = ledger.actual(request);
        return new FeeView(
                book.account(request),
                fee.map(ledger::balance).orElse(Balance.NOTHING),
                actual,
                versions.isEmpty() ? null : comparison(versions.getLast(), actual),
                fee.map(FeeCase::explanation).orElse(null),
                worked.stream().filter(time -> time.billedAs() == null).map(FeeView.Time::personName).distinct().toList(),
                !versions.isEmpty() && EstimatePolicy.warns(versions.getLast().sheet(), terms.current().boardThreshold()),
                fee.map(FeeCase::answerBy).orElse(null),
                versions.stream().map(this::version).toList(),
                worked,
                charges.ofRequest(request).stream().map(FeeOverview::spent).toList(),
                payments.ofRequest(request).stream().map(this::money).toList(),
                waivers.of(request).stream().map(this::wish).toList(),
                acts(about, fee.orElse(null)));
    }

    /** The estimate beside what was really worked and spent (mpia.md §2: estimate against actual). */
    static String comparison(Estimate estimate, FeeSheet actual) {
        BigDecimal above = actual.high().subtract(estimate.high());
        String figures = "Estimated " + FeeWords.money(estimate.low(), estimate.high()) + ", worked and spent "
                + Money.text(actual.high());
        return above.signum() > 0 ? figures + ": " + Money.text(above) + " above the estimate." : figures + ".";
    }

    private FeeView.Time time(TimeEntry entry, RateCard card) {
        TimeEntry.Work work = entry.work();
        Optional<RateCard.Hourly> hourly = card.ofPerson(work.person(), work.on());
        return new FeeView.Time(
                entry.id(),
                entry.version(),
                work.person(),
                people.nameOf(work.person()),
                work.task(),
                work.hours(),
                work.on(),
                work.note(),
                hourly.map(RateCard.Hourly::jobClass).orElse(null),
                hourly.map(RateCard.Hourly::rate).orElse(null));
    }

    private FeeView.Version version(Estimate estimate) {
        String approver = estimate.approver();
        return new FeeView.Version(
                estimate.number(),
                estimate.state(),
                estimate.low(),
                estimate.high(),
                estimate.deposit(),
                FeeWords.of(estimate.sheet(), "Estimate"),
                estimate.basis(),
                people.nameOf(estimate.maker()),
                estimate.madeAt(),
                approver == null ? null : people.nameOf(approver),
                estimate.returnedBecause());
    }

    private static FeeView.Spent spent(Charge charge) {
        return new FeeView.Spent(
                charge.id(),
                charge.version(),
                charge.kind(),
                charge.pages(),
                charge.unit(),
                charge.amount(),
                charge.citation(),
                charge.spentOn(),
                charge.note());
    }

    private FeeView.Money money(Payment payment) {
        Payment.Details details = payment.details();
        return new FeeView.Money(
                payment.id(),
                payment.kind(),
                payment.amount(),
                details.method(),
                details.reference(),
                details.reason(),
                details.orderedBy(),
                payment.paidOn(),
                people.nameOf(payment.enteredBy()));
    }

    /** A waiver as the form that decides on it needs it. */
    public FeeView.Wish wish(UUID waiver) {
        Waiver found = waivers.forReading(waiver);
        requests.require(RequestRight.READ_FILE, found.request());
        return wish(found);
    }

    /** The request that a waiver is about. */
    public UUID requestOf(UUID waiver) {
        return waivers.forReading(waiver).request();
    }

    private FeeView.Wish wish(Waiver waiver) {
        boolean decides = requests.may(RequestRight.DECIDE_FEES, waiver.request());
        String decidedBy = waiver.decidedBy();
        return new FeeView.Wish(
                waiver.id(),
                waiver.ground(),
                waiver.statement(),
                waiver.askedAt(),
                waiver.percent(),
                waiver.affidavit(),
                decides ? waiver.householdIncome() : null,
                decides ? waiver.medianIncome() : null,
                waiver.publicInterest(),
                waiver.findings(),
                waiver.reasons(),
                decidedBy == null ? null : people.nameOf(decidedBy));
    }

    private Set<FeeAct> acts(RequestSummary about, @Nullable FeeCase fee) {
        Set<FeeAct> acts = EnumSet.noneOf(FeeAct.class);
        Actor actor = currentActor.get();
        boolean handles = requests.may(RequestRight.HANDLE, about.id());
        boolean isFinal = fee != null && fee.finalAmount() != null;
        if (!isFinal && (handles || actor.has(Role.LAW_REVIEWER))) {
            acts.add(FeeAct.LOG_TIME);
        }
        if (handles) {
            acts.addAll(handling(about, fee, isFinal));
        }
        if (fee != null && requests.may(RequestRight.DECIDE_FEES, about.id())) {
            acts.addAll(EnumSet.of(FeeAct.RECORD_PAYMENT, FeeAct.REFUND));
            if (fee.state() == FeeState.PAYMENT_DUE) {
                acts.add(FeeAct.WRITE_OFF);
            }
        }
        return acts;
    }

    private Set<FeeAct> handling(RequestSummary about, @Nullable FeeCase fee, boolean isFinal) {
        Set<FeeAct> acts = EnumSet.noneOf(FeeAct.class);
        if (!isFinal) {
            acts.add(FeeAct.ENTER_CHARGE);
        }
        if (about.open() && (fee == null || !fee.running())) {
            acts.add(FeeAct.BEGIN);
        }
        if (fee == null) {
            return acts;
        }
        acts.addAll(EnumSet.of(FeeAct.RECORD_PAYMENT, FeeAct.EXPLAIN));
        if (fee.state() == FeeState.CONSENT_AWAITED) {
            acts.add(FeeAct.ANSWER);
        }
        if (EnumSet.of(FeeState.CONSENT_AWAITED, FeeState.DEPOSIT_DUE, FeeState.AGREED).contains(fee.state())) {
            acts.add(FeeAct.ESTIMATE_AGAIN);
        }
        if (fee.running() && waivers.openOf(fee.id()).isEmpty()) {
            acts.add(FeeAct.ASK_WAIVER);
        }
        return acts;
    }
}
