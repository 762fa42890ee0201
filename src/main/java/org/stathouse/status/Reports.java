package org.stathouse.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * Writing status reports: owner, liaison of the lead agency or TMO. A stale version or a report that has moved on (submitted,
 * locked) is a {@link Conflict}; a report that the person may not know of is not found.
 */
@Service
@Transactional
public class Reports {

    private final ReportAccess access;
    private final ReportViews views;
    private final StatusReports reports;
    private final SubmissionCheck check;
    private final StatusWorkflow workflow;
    private final StatusJournal journal;
    private final CycleCalendar calendar;
    private final CurrentActor currentActor;
    private final Clock clock;

    Reports(
            ReportAccess access,
            ReportViews views,
            StatusReports reports,
            SubmissionCheck check,
            StatusWorkflow workflow,
            StatusJournal journal,
            CycleCalendar calendar,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.reports = reports;
        this.check = check;
        this.workflow = workflow;
        this.journal = journal;
        this.calendar = calendar;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** One report with all that its page and forms show. */
    @Transactional(readOnly = true)
    public ReportView get(UUID id) {
        Actor actor = currentActor.get();
        return views.view(access.seen(actor, id), actor);
    }

    /** Why this person must not write the report, if anything. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstWriting(Actor actor, UUID id) {
        return access.mayWrite(actor, access.forReading(id)) ? Optional.empty() : Optional.of(Fault.of("status.mayNotWrite"));
    }

    /**
     * Saves the whole form of a report that is not handed in as it was typed; any field may be empty. A draft is saved with
     * every pause in typing, so only its beginning gets a row in the audit trail; the submission's row holds what it says.
     *
     * @param version the version that the person saw last
     */
    public ReportView save(UUID id, long version, ReportForm form) {
        Actor actor = currentActor.get();
        StatusReport report = write(actor, id, version, form);
        return views.view(report, actor);
    }

    /** What would keep this content from being submitted, each fault at its field; nothing is saved. */
    @Transactional(readOnly = true)
    public List<Fault> missing(UUID id, ReportForm form) {
        return check.faults(access.seen(currentActor.get(), id), form);
    }

    /** What the tolerances suggest for this content; nothing is saved. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(UUID id, ReportForm form) {
        return check.suggestions(access.seen(currentActor.get(), id), form);
    }

    /**
     * Saves and hands in, whoever's the open task is; it is completed with it.
     *
     * @throws BusinessRuleViolation with all that {@link #missing} names
     */
    public ReportView submit(UUID id, SubmitReport command) {
        Actor actor = currentActor.get();
        StatusReport report = write(actor, id, command.version(), command.form());
        BusinessRuleViolation.throwIfAny(check.faults(report, command.form()));
        report.submit(actor.username(), clock.instant());
        reports.saveAndFlush(report);
        String overall = Objects.requireNonNull(report.summary().overall(), "All four are rated").label();
        journal.record(report, "submitted", "submitted by " + actor.displayName() + ": " + overall, ReportFacts.of(report.content()));
        workflow.submitted(id);
        return views.view(report, actor);
    }

    private StatusReport write(Actor actor, UUID id, long version, ReportForm form) {
        StatusReport report = access.forWriting(actor, id, version);
        if (report.state().isWritable() && calendar.isLocked(report.cycle())) {
            throw new Conflict(Fault.of("status.lockedByTheClock"));
        }
        BusinessRuleViolation.throwIfAny(DraftLimits.faults(form));
        boolean first = report.state() == ReportState.NOT_STARTED;
        report.write(form);
        reports.saveAndFlush(report);
        if (first) {
            journal.record(report, "begun", "begun by " + actor.displayName(), Map.of());
        }
        return report;
    }
}
