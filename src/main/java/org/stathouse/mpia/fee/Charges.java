package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseJournal;

/** Copies, postage and media that a request took (mpia.md §2). */
@Service
@Transactional
public class Charges {

    private static final int MOST_PAGES = 10_000_000;

    private final ChargeRepository charges;
    private final FeeTermsRepository terms;
    private final Estimates estimates;
    private final FeeNotices notices;
    private final RequestBook requests;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    Charges(
            ChargeRepository charges,
            FeeTermsRepository terms,
            Estimates estimates,
            FeeNotices notices,
            RequestBook requests,
            CaseJournal journal,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.charges = charges;
        this.terms = terms;
        this.estimates = estimates;
        this.notices = notices;
        this.requests = requests;
        this.journal = journal;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Enters a charge, by those who handle the request; not once the fee is final.
     *
     * @throws BusinessRuleViolation at {@code kind}, {@code pages}, {@code perPage}, {@code citation}, {@code amount}, {@code on}, {@code note}
     */
    public void enter(UUID request, EnterCharge entered) {
        RequestSummary about = requests.require(RequestRight.HANDLE, request);
        notices.requireNotFinal(request);
        LocalDate on = entered.on() == null ? deadlines.today() : entered.on();
        BusinessRuleViolation.throwIfAny(against(entered, on));
        Charge charge = charges.saveAndFlush(charge(request, entered, on));
        journal.record(about.ref(), "fee-charge.entered", words(charge) + " in " + about.number(), Map.of(), facts(charge));
        estimates.beginWhereOwed(request);
        notices.tellIfAboveAgreed(request);
    }

    /** Takes a charge away that should not be there; what it said stays in the audit trail. */
    public void remove(UUID request, UUID id, long version) {
        RequestSummary about = requests.require(RequestRight.HANDLE, request);
        Charge charge = charges.findById(id).filter(found -> found.request().equals(request)).orElseThrow(() -> new NotFound("Charge " + id));
        if (charge.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        notices.requireNotFinal(request);
        charges.delete(charge);
        charges.flush();
        journal.record(about.ref(), "fee-charge.removed", words(charge) + " in " + about.number() + ", removed", facts(charge), Map.of());
    }

    private Charge charge(UUID request, EnterCharge entered, LocalDate on) {
        String note = entered.note() == null ? "" : entered.note().strip();
        String by = currentActor.get().username();
        ChargeKind kind = Objects.requireNonNull(entered.kind());
        if (kind == ChargeKind.COPIES) {
            BigDecimal perPage = entered.perPage() == null ? terms.current().copyRate() : entered.perPage();
            String citation = entered.perPage() == null ? null : Objects.requireNonNull(entered.citation()).strip();
            return Charge.copies(request, Objects.requireNonNull(entered.pages()), perPage, citation, note, on, by, clock.instant());
        }
        return Charge.atCost(request, kind, Objects.requireNonNull(entered.amount()), note, on, by, clock.instant());
    }

    private List<Fault> against(EnterCharge entered, LocalDate on) {
        List<Fault> faults = new ArrayList<>();
        if (entered.kind() == null) {
            faults.add(Fault.at("kind", "shared.required"));
        } else if (entered.kind() == ChargeKind.COPIES) {
            Integer pages = entered.pages();
            if (pages == null || pages < 1 || pages > MOST_PAGES) {
                faults.add(Fault.at("pages", "mpia.fee.charge.pages", MOST_PAGES));
            }
            faults.addAll(EstimatePolicy.againstOtherLaw("", entered.perPage(), entered.citation()));
        } else if (entered.amount() == null || entered.amount().signum() == 0 || !Money.isAmount(entered.amount())) {
            faults.add(Fault.at("amount", "mpia.fee.money"));
        }
        if (on.isAfter(deadlines.today())) {
            faults.add(Fault.at("on", "mpia.fee.time.on"));
        }
        if (entered.note() != null && entered.note().length() > WorkPolicy.LONGEST_NOTE) {
            faults.add(Fault.at("note", "mpia.fee.tooLong", WorkPolicy.LONGEST_NOTE));
        }
        return faults;
    }

    private static String words(Charge charge) {
        return charge.kind().label() + " of " + Money.text(charge.amount());
    }

    private static Map<String, @Nullable Object> facts(Charge charge) {
        return Map.of("kind", charge.kind().name(), "amount", charge.amount().toPlainString(), "on", charge.spentOn().toString());
    }
}
