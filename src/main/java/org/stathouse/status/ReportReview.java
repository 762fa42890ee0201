package org.stathouse.status;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** TMO's review of what was handed in; not by the action's owner, nor by who submitted it. */
@Service
@Transactional
public class ReportReview {

    private final ReportAccess access;
    private final ReportViews views;
    private final StatusReports reports;
    private final Publication publication;
    private final StatusWorkflow workflow;
    private final StatusJournal journal;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReportReview(
            ReportAccess access,
            ReportViews views,
            StatusReports reports,
            Publication publication,
            StatusWorkflow workflow,
            StatusJournal journal,
            CurrentActor currentActor,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.reports = reports;
        this.publication = publication;
        this.workflow = workflow;
        this.journal = journal;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Why this person must not review the report, if anything. */
    @Transactional(readOnly = true)
    public Optional<Fault> against(Actor actor, UUID id) {
        return ReviewPolicy.against(actor, access.forReading(id));
    }

    /**
     * Accepts a report, which publishes it, or returns it; completes the open task.
     *
     * @throws BusinessRuleViolation at {@code reason} if a return has none
     * @throws org.stathouse.shared.Conflict if somebody else has reviewed it or the lock was faster
     */
    public ReportView review(UUID id, ReviewReport command) {
        Actor actor = currentActor.get();
        StatusReport report = access.seenForStep(actor, id);
        ReviewPolicy.against(actor, report).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        Long version = command.version();
        if (version != null) {
            ReportAccess.requireVersion(report, version);
        }
        if (command.accepted()) {
            accept(report, actor);
        } else {
            giveBack(report, command, actor);
        }
        workflow.reviewed(id, command.accepted());
        return views.view(report, actor);
    }

    private void accept(StatusReport report, Actor actor) {
        report.accept(actor.username(), clock.instant());
        publication.publish(report, actor.username(), null);
        journal.record(report, "accepted", "accepted by " + actor.displayName(), Map.of());
    }

    private void giveBack(StatusReport report, ReviewReport command, Actor actor) {
        String reason = command.reason();
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.required"));
        }
        if (reason.length() > DraftLimits.TEXT_LENGTH) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.tooLong", DraftLimits.TEXT_LENGTH, reason.length()));
        }
        report.giveBack(reason.strip(), actor.username(), clock.instant());
        reports.saveAndFlush(report);
        journal.record(report, "returned", "returned by " + actor.displayName(), Map.of("reason", reason.strip()));
        Set<String> told = new LinkedHashSet<>();
        if (report.submittedBy() != null) {
            told.add(report.submittedBy());
        }
        if (report.subject().owner() != null) {
            told.add(report.subject().owner());
        }
        String label = report.subject().label();
        told.forEach(person -> journal.tell(
                person, "returned", report.ref(), report.returns().size(), "Status report returned: " + label,
                "status/reports/" + report.id(), Map.of("action", label, "reason", reason.strip())));
    }
}
