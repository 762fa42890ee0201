package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.CaseJournal;

/** The hourly rates by person and job class (GP §4-206(b)). Salaries are for fee approver and supervisor alone. */
@Service
@Transactional
public class FeeRates {

    private static final String CASE_TYPE = "mpia-fee-rate";
    private static final int LONGEST_CLASS = 100;

    private final RateRepository rates;
    private final FeeTermsRepository terms;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;

    FeeRates(
            RateRepository rates,
            FeeTermsRepository terms,
            CaseJournal journal,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines) {
        this.rates = rates;
        this.terms = terms;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
    }

    /** All of them, by job class, person and day; to fee approver and supervisor, who alone see what people earn. */
    @Transactional(readOnly = true)
    public List<RateView> list() {
        FeeStaff.requireSalaries(currentActor.get());
        return rates.ordered().stream().map(this::view).toList();
    }

    /** The job classes that have a rate today, with what an hour costs; no salaries, no people. */
    @Transactional(readOnly = true)
    public List<JobClass> jobClasses() {
        FeeStaff.requireStaff(currentActor.get());
        return card().classes(deadlines.today()).stream().map(hourly -> new JobClass(hourly.jobClass(), hourly.rate())).toList();
    }

    /** Whether the person acting now sees and sets salaries. */
    public boolean maySeeSalaries() {
        return FeeStaff.seesSalaries(currentActor.get());
    }

    /** @param hourly dollars */
    public record JobClass(String name, BigDecimal hourly) {}

    /**
     * Enters a rate; the one before it ends on the day before.
     *
     * @throws BusinessRuleViolation at {@code person}, {@code jobClass}, {@code salary}, {@code from}
     */
    public RateView enter(EnterRate entered) {
        Actor actor = currentActor.get();
        FeeStaff.requireSalaries(actor);
        String person = blankToNull(entered.person());
        String jobClass = Optional.ofNullable(entered.jobClass()).map(String::strip).orElse("");
        List<Rate> sameHolder = rates.ordered().stream().filter(rate -> rate.isOf(person, jobClass)).toList();
        BusinessRuleViolation.throwIfAny(against(entered, person, jobClass, sameHolder));
        LocalDate from = Objects.requireNonNull(entered.from());
        sameHolder.stream().filter(rate -> rate.covers(from)).forEach(rate -> rate.endOn(from.minusDays(1)));
        Rate rate = rates.saveAndFlush(new Rate(person, jobClass, entered.salary(), terms.current().hoursAYear(), from));
        record(rate, "entered", "entered");
        return view(rate);
    }

    /**
     * Ends a rate with a day.
     *
     * @throws BusinessRuleViolation at {@code until}, where the day lies before its first
     */
    public RateView end(UUID id, long version, @Nullable LocalDate until) {
        FeeStaff.requireSalaries(currentActor.get());
        Rate rate = rates.findById(id).orElseThrow(() -> new NotFound("Rate " + id));
        if (rate.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        if (until == null || until.isBefore(rate.validFrom())) {
            throw new BusinessRuleViolation(Fault.at("until", "mpia.fee.rate.until"));
        }
        rate.endOn(until);
        rates.saveAndFlush(rate);
        record(rate, "ended", "ends on " + until);
        return view(rate);
    }

    /** All rates, to price time with. */
    RateCard card() {
        return new RateCard(rates.ordered());
    }

    private List<Fault> against(EnterRate entered, @Nullable String person, String jobClass, List<Rate> sameHolder) {
        List<Fault> faults = new ArrayList<>();
        if (person != null && people.find(person).isEmpty()) {
            faults.add(Fault.at("person", "mpia.fee.time.person"));
        }
        if (jobClass.isEmpty() || jobClass.length() > LONGEST_CLASS) {
            faults.add(Fault.at("jobClass", "mpia.fee.rate.jobClass", LONGEST_CLASS));
        }
        BigDecimal salary = entered.salary();
        if (salary == null ? person == null : salary.signum() == 0 || !Money.isAmount(salary)) {
            faults.add(Fault.at("salary", "mpia.fee.rate.salary"));
        }
        LocalDate from = entered.from();
        if (from == null || sameHolder.stream().anyMatch(rate -> !rate.validFrom().isBefore(from))) {
            faults.add(Fault.at("from", "mpia.fee.rate.from"));
        }
        return faults;
    }

    /** The trail says that a salary was set, not what it is: more people read the trail than may know it. */
    private void record(Rate rate, String action, String what) {
        String person = rate.person();
        String of = person == null ? rate.jobClass() : people.nameOf(person) + ", " + rate.jobClass();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("person", person);
        facts.put("jobClass", rate.jobClass());
        facts.put("from", rate.validFrom().toString());
        facts.put("until", Objects.toString(rate.validUntil(), null));
        journal.record(new CaseRef(CASE_TYPE, rate.id()), "fee-rate." + action, "Hourly rate of " + of + " " + what, facts);
    }

    private RateView view(Rate rate) {
        String person = rate.person();
        return new RateView(
                rate.id(),
                rate.version(),
                person,
                person == null ? null : people.nameOf(person),
                rate.jobClass(),
                rate.salary(),
                rate.hourly(),
                rate.validFrom(),
                rate.validUntil());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
