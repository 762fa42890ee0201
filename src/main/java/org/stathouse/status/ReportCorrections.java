package org.stathouse.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/**
 * Corrections of published reports by owner, liaison or TMO: the only way in which final content changes; every content that
 * was ever final is kept, and TMO is told. A report that the lock found missing stays not reported.
 */
@Service
@Transactional
public class ReportCorrections {

    private final ReportAccess access;
    private final ReportViews views;
    private final FinalContents finals;
    private final SubmissionCheck check;
    private final Publication publication;
    private final StatusJournal journal;
    private final People people;
    private final CurrentActor currentActor;

    ReportCorrections(
            ReportAccess access,
            ReportViews views,
            FinalContents finals,
            SubmissionCheck check,
            Publication publication,
            StatusJournal journal,
            People people,
            CurrentActor currentActor) {
        this.access = access;
        this.views = views;
        this.finals = finals;
        this.check = check;
        this.publication = publication;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
    }

    /**
     * Replaces the final content.
     *
     * @throws BusinessRuleViolation at {@code reason} and wherever submitting would name a fault
     * @throws org.stathouse.shared.Conflict if the report is not published, or the version is stale
     */
    public ReportView correct(UUID id, CorrectReport command) {
        Actor actor = currentActor.get();
        StatusReport report = access.forWriting(actor, id, command.version());
        ReportForm before = report.content();
        report.correct(command.form());
        List<Fault> faults = new ArrayList<>(check.faults(report, command.form()));
        String reason = command.reason() == null ? "" : command.reason().strip();
        if (reason.isEmpty()) {
            faults.add(Fault.at("reason", "shared.required"));
        } else if (reason.length() > DraftLimits.TEXT_LENGTH) {
            faults.add(Fault.at("reason", "shared.tooLong", DraftLimits.TEXT_LENGTH, reason.length()));
        }
        BusinessRuleViolation.throwIfAny(faults);
        publication.publish(report, actor.username(), reason);
        journal.record(
                report, "corrected", "corrected by " + actor.displayName() + ": " + reason, ReportFacts.of(before), ReportFacts.of(command.form()));
        tellTmo(report, actor, reason);
        return views.view(report, actor);
    }

    /** Every content that was final, oldest first; empty while nothing was published. */
    @Transactional(readOnly = true)
    public List<ReportVersion> versions(UUID id) {
        StatusReport report = access.seen(currentActor.get(), id);
        return finals.findByReportIdOrderByNumber(id).stream()
                .map(one -> new ReportVersion(
                        id, one.number(), one.content(), one.overall(), one.by(), people.nameOf(one.by()), one.at(), one.reason(),
                        one.number() == report.corrections() + 1))
                .toList();
    }

    private void tellTmo(StatusReport report, Actor actor, String reason) {
        String label = report.subject().label();
        people.holding(Role.TMO).stream().map(Person::username).filter(person -> !actor.is(person)).forEach(person -> journal.tell(
                person, "corrected", report.ref(), report.corrections(), "Status report corrected: " + label,
                "status/reports/" + report.id(), Map.of("action", label, "reason", reason, "by", actor.displayName())));
    }
}
