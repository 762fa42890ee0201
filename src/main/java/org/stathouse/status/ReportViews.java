package org.stathouse.status;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.KpiFigure;
import org.stathouse.plan.KpiView;

/** Shows reports to a person: whole for pages and forms, as rows for lists. */
@Component
class ReportViews {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final StatusReports reports;
    private final ActionPlan plan;
    private final Tolerances tolerances;
    private final SubmissionCheck check;
    private final ReportAccess access;
    private final CycleCalendar calendar;
    private final People people;

    ReportViews(
            StatusReports reports,
            ActionPlan plan,
            Tolerances tolerances,
            SubmissionCheck check,
            ReportAccess access,
            CycleCalendar calendar,
            People people) {
        this.reports = reports;
        this.plan = plan;
        this.tolerances = tolerances;
        this.check = check;
        this.access = access;
        this.calendar = calendar;
        this.people = people;
    }

    ReportView view(StatusReport report, Actor actor) {
        ActionView action = plan.action(new ActionId(report.subject().actionId()));
        LastReport last = last(report).orElse(null);
        return new ReportView(
                report.id(),
                report.version(),
                calendar.view(report.cycle()),
                action(report.subject(), action),
                report.state(),
                report.content(),
                report.summary().overall(),
                check.suggestions(action, report.content()),
                last != null && last.overall() == Rag.AMBER,
                last,
                action.kpis().stream().map(ReportViews::asked).toList(),
                tolerances.effective(action.id()),
                report.submittedBy(),
                report.submittedAt(),
                report.returns().stream().map(one -> new ReportReturn(one.reason(), one.by(), people.nameOf(one.by()), one.at())).toList(),
                report.reviewedBy(),
                report.publishedAt(),
                report.corrections(),
                rights(report, actor));
    }

    ReportRow row(StatusReport report) {
        ReportSubject subject = report.subject();
        ReportSummary summary = report.summary();
        return new ReportRow(
                report.id(),
                report.version(),
                report.month(),
                new ActionId(subject.actionId()),
                subject.number(),
                subject.title(),
                subject.pillarId(),
                subject.pillar(),
                subject.agencyId(),
                subject.agency(),
                subject.owner(),
                name(subject.owner()),
                report.state(),
                summary.overall(),
                summary.schedule(),
                summary.outcome(),
                summary.budget(),
                summary.resources(),
                summary.percentComplete(),
                summary.forecastEnd(),
                report.submittedAt(),
                report.publishedAt(),
                report.corrections());
    }

    static LastReport last(StatusReport report, Rag overall) {
        return new LastReport(
                report.id(), report.month(), overall, report.content(), Objects.requireNonNull(report.publishedAt(), "It is published"));
    }

    private Optional<LastReport> last(StatusReport report) {
        return reports.publishedBefore(report.subject().actionId(), report.month(), Limit.of(1)).stream()
                .findFirst()
                .map(before -> last(before, Objects.requireNonNull(before.summary().overall(), "Every published report is rated")));
    }

    private ReportRights rights(StatusReport report, Actor actor) {
        boolean writes = access.mayWrite(actor, report);
        return new ReportRights(
                writes && report.state().isWritable() && !calendar.isLocked(report.cycle()),
                report.state() == ReportState.SUBMITTED && ReviewPolicy.against(actor, report).isEmpty(),
                writes && report.state().isPublished());
    }

    private ReportedAction action(ReportSubject subject, ActionView now) {
        return new ReportedAction(
                now.id(),
                subject.number(),
                subject.title(),
                subject.pillarId(),
                subject.pillar(),
                subject.agencyId(),
                subject.agency(),
                subject.owner(),
                name(subject.owner()),
                now.start(),
                now.end());
    }

    private static KpiAsked asked(KpiView kpi) {
        Optional<KpiFigure> target = kpi.figures().stream()
                .filter(figure -> figure.kind() == KpiFigure.Kind.TARGET && PLAIN_NUMBER.matcher(figure.value()).matches())
                .reduce((before, later) -> later);
        return new KpiAsked(
                kpi.id(),
                kpi.title(),
                kpi.format(),
                kpi.desiredDirection(),
                target.map(KpiFigure::value).map(BigDecimal::new).orElse(null),
                target.map(KpiFigure::period).orElse(null));
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }
}
