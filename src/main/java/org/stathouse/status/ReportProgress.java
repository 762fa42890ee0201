package org.stathouse.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ReportingActions;

/** What a report's process asks and does by the clock: whom it asks until when, and the lock. Nobody is signed in. */
@Service
@Transactional
public class ReportProgress {

    private final ReportAccess access;
    private final StatusReports reports;
    private final Publication publication;
    private final ReportingActions actions;
    private final CycleCalendar calendar;
    private final StatusJournal journal;
    private final People people;
    private final Deadlines deadlines;
    private final Clock clock;

    ReportProgress(
            ReportAccess access,
            StatusReports reports,
            Publication publication,
            ReportingActions actions,
            CycleCalendar calendar,
            StatusJournal journal,
            People people,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.publication = publication;
        this.actions = actions;
        this.calendar = calendar;
        this.journal = journal;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** User name of who is asked to write it, none where the action has no owner. */
    @Transactional(readOnly = true)
    public @Nullable String owner(UUID id) {
        return report(id).subject().owner();
    }

    /** The candidate groups of the writing: the lead agency's liaisons; TMO where there is neither owner nor liaison. */
    @Transactional(readOnly = true)
    public List<String> writerGroups(UUID id) {
        ReportSubject subject = report(id).subject();
        UUID agency = subject.agencyId();
        String liaisons = agency == null ? null : Grant.of(Role.TMO_LIAISON, agency).group();
        if (liaisons != null && !people.inGroups(List.of(liaisons)).isEmpty()) {
            return List.of(liaisons);
        }
        return subject.owner() == null ? List.of(Grant.of(Role.TMO).group()) : List.of();
    }

    /** The working day by whose end it is to be handed in; after the cycle's own day, the day of the lock. */
    @Transactional(readOnly = true)
    public LocalDate writeBy(UUID id) {
        return report(id).cycle().schedule().writeBy(deadlines.today());
    }

    /** The working day by whose end TMO reviews it; after the cycle's own day, the day of the lock. */
    @Transactional(readOnly = true)
    public LocalDate reviewBy(UUID id) {
        return report(id).cycle().schedule().reviewBy(deadlines.today());
    }

    /** When it is locked, whatever its state. */
    @Transactional(readOnly = true)
    public Instant lockAt(UUID id) {
        return calendar.lockAt(report(id).cycle().schedule());
    }

    /**
     * Locks a report whatever its state: what is submitted becomes final, marked as not reviewed; anything else is not
     * reported (processes.md "Status-report cycle" [R]).
     */
    public void lock(UUID id) {
        StatusReport report = access.forStep(id);
        boolean asked = actions.get(new ActionId(report.subject().actionId())).reports();
        report.lock(asked, clock.instant());
        if (report.state() == ReportState.LOCKED) {
            publication.publish(report, Actor.SYSTEM.username(), null);
        }
        reports.saveAndFlush(report);
        journal.record(report, "locked", "locked: " + report.state().label(), Map.of());
    }

    private StatusReport report(UUID id) {
        return access.forReading(id);
    }
}
