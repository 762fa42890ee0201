package org.stathouse.status;

import jakarta.persistence.criteria.Predicate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.StateStrip;

/**
 * How actions stood and what was reported of them month by month: those of many actions in one query, of what the person may see.
 */
@Service
@Transactional(readOnly = true)
public class ReportHistories {

    /** How many months a history strip shows. */
    public static final int MONTHS = 12;

    private static final Sort OLDEST_FIRST =
            Sort.by(Sort.Order.asc("month"), Sort.Order.asc("subject.sortKey"), Sort.Order.asc("id"));

    private final StatusReports reports;
    private final StatusCycleRepository cycles;
    private final ReportAccess access;
    private final ReportViews views;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;

    ReportHistories(
            StatusReports reports,
            StatusCycleRepository cycles,
            ReportAccess access,
            ReportViews views,
            CurrentActor currentActor,
            Deadlines deadlines) {
        this.reports = reports;
        this.cycles = cycles;
        this.access = access;
        this.views = views;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
    }

    /** The status of one action in one month. */
    public record MonthStatus(YearMonth month, ReportedStatus status) {}

    /** The reports of the span, by month and then by action number, whatever their state. */
    public List<ReportRow> rows(ReportSpan span) {
        return find(span).stream().map(views::row).toList();
    }

    /** How each action of the span stood, oldest month first; months in which nothing was asked of it are left out. */
    public Map<ActionId, List<MonthStatus>> statuses(ReportSpan span) {
        Set<YearMonth> pastDue = cycles.findAllByOrderByMonthDesc().stream()
                .filter(cycle -> deadlines.today().isAfter(cycle.schedule().dueOn()))
                .map(StatusCycle::month)
                .collect(Collectors.toSet());
        Map<ActionId, List<MonthStatus>> statuses = new LinkedHashMap<>();
        for (StatusReport report : find(span)) {
            ReportedStatus.of(report.state(), report.summary().overall(), pastDue.contains(report.month()))
                    .ifPresent(status -> statuses
                            .computeIfAbsent(new ActionId(report.subject().actionId()), action -> new ArrayList<>())
                            .add(new MonthStatus(report.month(), status)));
        }
        return statuses;
    }

    /** The published reports of the span with what they say, by month and then by action number. */
    public List<PublishedReport> published(ReportSpan span) {
        return find(span).stream().filter(report -> report.state().isPublished()).map(ReportHistories::published).toList();
    }

    /** A history as a strip of boxes. */
    public static StateStrip strip(List<MonthStatus> history) {
        List<StateStrip.State> states = history.stream()
                .map(one -> new StateStrip.State(DateTexts.month(one.month()), DateTexts.shortMonth(one.month()), one.status().sign()))
                .toList();
        String description = states.isEmpty()
                ? "Nothing is asked of this action any more."
                : "From " + states.getFirst().time() + " to " + states.getLast().time() + "; last: " + states.getLast().sign().label() + ".";
        return new StateStrip("Status by month", description, "Month", states);
    }

    private List<StatusReport> find(ReportSpan span) {
        return reports.findAll(access.seenBy(currentActor.get()).and(within(span)), OLDEST_FIRST);
    }

    private static Specification<StatusReport> within(ReportSpan span) {
        return (report, query, build) -> {
            var subject = report.get("subject");
            List<Predicate> all = new ArrayList<>(List.of(build.between(report.get("month"), span.from(), span.to())));
            if (!span.scope().pillars().isEmpty()) {
                all.add(ReportFigures.inPillars(subject, span.scope().pillars(), build));
            }
            if (span.scope().agencyId() != null) {
                all.add(build.equal(subject.get("agencyId"), span.scope().agencyId()));
            }
            if (!span.actions().isEmpty()) {
                all.add(subject.get("actionId").in(span.actions().stream().map(ActionId::value).toList()));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static PublishedReport published(StatusReport report) {
        ReportSubject subject = report.subject();
        return new PublishedReport(
                report.id(),
                report.month(),
                new ActionId(subject.actionId()),
                subject.number(),
                subject.title(),
                subject.pillarId(),
                subject.agencyId(),
                subject.owner(),
                Objects.requireNonNull(report.summary().overall(), "Every published report is rated"),
                report.content(),
                Objects.requireNonNull(report.publishedAt(), "It is published"));
    }
}
