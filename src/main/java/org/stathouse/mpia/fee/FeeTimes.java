package org.stathouse.mpia.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.CaseJournal;

/** The time that people worked on requests: by person and task, in quarters of an hour (mpia.md §2). */
@Service
@Transactional
public class FeeTimes {

    private final TimeEntryRepository entries;
    private final Estimates estimates;
    private final FeeNotices notices;
    private final RequestBook requests;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    FeeTimes(
            TimeEntryRepository entries,
            Estimates estimates,
            FeeNotices notices,
            RequestBook requests,
            CaseJournal journal,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.entries = entries;
        this.estimates = estimates;
        this.notices = notices;
        this.requests = requests;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Enters time. Record holders and Law reviewers enter their own, those who handle the request anybody's.
     *
     * @throws BusinessRuleViolation at {@code person}, {@code task}, {@code hours}, {@code on}, {@code note}
     */
    public void log(UUID request, LogTime entered) {
        Actor actor = currentActor.get();
        String person = entered.person() == null ? actor.username() : entered.person();
        RequestSummary about = requireEntering(actor, request, person);
        notices.requireNotFinal(request);
        TimeEntry.Work work = checked(person, entered);
        TimeEntry entry = entries.saveAndFlush(new TimeEntry(request, work, actor.username(), clock.instant()));
        journal.record(about.ref(), "fee-time.entered", words(entry) + " in " + about.number(), Map.of(), facts(entry));
        lookAtSum(request);
    }

    /**
     * Corrects an entry, by who entered it or those who handle the request; not once the fee is final.
     *
     * @throws BusinessRuleViolation as in {@link #log}
     */
    public void correct(UUID request, UUID id, long version, LogTime entered) {
        TimeEntry entry = forChange(request, id, version);
        String person = entered.person() == null ? entry.work().person() : entered.person();
        RequestSummary about = requireEntering(currentActor.get(), request, person);
        Map<String, @Nullable Object> before = facts(entry);
        entry.correct(checked(person, entered));
        entries.saveAndFlush(entry);
        Changes changes = Changes.between(before, facts(entry));
        journal.record(about.ref(), "fee-time.corrected", words(entry) + " in " + about.number() + ", corrected", changes.before(), changes.after());
        lookAtSum(request);
    }

    /** Takes an entry away that should not be there; what it said stays in the audit trail. */
    public void remove(UUID request, UUID id, long version) {
        TimeEntry entry = forChange(request, id, version);
        RequestSummary about = requests.get(request);
        entries.delete(entry);
        entries.flush();
        journal.record(about.ref(), "fee-time.removed", words(entry) + " in " + about.number() + ", removed", facts(entry), Map.of());
    }

    private TimeEntry forChange(UUID request, UUID id, long version) {
        TimeEntry entry = entries.findById(id).filter(found -> found.request().equals(request)).orElseThrow(() -> new NotFound("Time " + id));
        Actor actor = currentActor.get();
        requireEntering(actor, request, entry.work().person());
        if (entry.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        notices.requireNotFinal(request);
        return entry;
    }

    /** More than the free hours begins an estimate; more than was agreed to is told to those who handle the request. */
    private void lookAtSum(UUID request) {
        estimates.beginWhereOwed(request);
        notices.tellIfAboveAgreed(request);
    }

    private RequestSummary requireEntering(Actor actor, UUID request, String person) {
        boolean reviewsByLaw = actor.has(Role.LAW_REVIEWER) && requests.may(RequestRight.READ_FILE, request);
        RequestSummary about = requests.require(reviewsByLaw ? RequestRight.READ_FILE : RequestRight.SEARCH, request);
        if (!actor.is(person) && !requests.may(RequestRight.HANDLE, request)) {
            throw new NotPermitted(Fault.of("mpia.fee.time.ownOnly"));
        }
        return about;
    }

    private TimeEntry.Work checked(String person, LogTime entered) {
        LocalDate today = deadlines.today();
        LocalDate on = entered.on() == null ? today : entered.on();
        String note = entered.note() == null ? "" : entered.note().strip();
        BusinessRuleViolation.throwIfAny(Rule.faults(
                WorkPolicy.RULES,
                new WorkPolicy.Entered(entered.hours(), people.find(person).isPresent(), entered.task() != null, on, today, note)));
        return new TimeEntry.Work(person, Objects.requireNonNull(entered.task()), Objects.requireNonNull(entered.hours()), on, note);
    }

    private String words(TimeEntry entry) {
        TimeEntry.Work work = entry.work();
        return work.hours().stripTrailingZeros().toPlainString() + " h " + work.task().label().toLowerCase(Locale.US) + " by "
                + people.nameOf(work.person());
    }

    private static Map<String, @Nullable Object> facts(TimeEntry entry) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("person", entry.work().person());
        facts.put("task", entry.work().task().name());
        facts.put("hours", entry.work().hours().toPlainString());
        facts.put("workedOn", entry.work().on().toString());
        return facts;
    }
}
