package org.stathouse.mpia.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.CaseJournal;

/** The time that people worked on requests: by person and task, in quarters of an hour (mpia.md §2). */
@Service
@Transactional
public class FeeTimes {

    private final TimeEntryRepository entries;
    private final RequestBook requests;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    FeeTimes(
            TimeEntryRepository entries,
            RequestBook requests,
            CaseJournal journal,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.entries = entries;
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
        TimeEntry.Work work = checked(person, entered);
        TimeEntry entry = entries.saveAndFlush(new TimeEntry(request, work, actor.username(), clock.instant()));
        journal.record(about.ref(), "fee-time.entered", words(entry) + " in " + about.number(), facts(entry));
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
        return work.hours().stripTrailingZeros().toPlainString() + " h " + work.task().label().toLowerCase(java.util.Locale.US) + " by "
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
