package org.stathouse.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;
import org.stathouse.raid.RaidRegister;
import org.stathouse.shared.Fault;

/** Brings together what a report says with what the plan, the directory and the reports before know of it. */
@Component
class SubmissionCheck {

    private final StatusReports reports;
    private final ActionPlan plan;
    private final Tolerances tolerances;
    private final RaidRegister raid;
    private final People people;
    private final Deadlines deadlines;

    SubmissionCheck(StatusReports reports, ActionPlan plan, Tolerances tolerances, RaidRegister raid, People people, Deadlines deadlines) {
        this.reports = reports;
        this.plan = plan;
        this.tolerances = tolerances;
        this.raid = raid;
        this.people = people;
        this.deadlines = deadlines;
    }

    /** What keeps this content from being handed in. */
    List<Fault> faults(StatusReport report, ReportForm form) {
        ActionView action = plan.action(action(report));
        Set<KpiId> kpis = action.kpis().stream().map(KpiView::id).collect(Collectors.toSet());
        return SubmissionPolicy.faults(new SubmissionPolicy.Candidate(
                form, suggestions(action, form), amberBefore(report), kpis, raid.existing(form.raidItems()), this::isActive, deadlines.today()));
    }

    List<Suggestion> suggestions(StatusReport report, ReportForm form) {
        return suggestions(plan.action(action(report)), form);
    }

    List<Suggestion> suggestions(ActionView action, ReportForm form) {
        Map<KpiId, String> directions = action.kpis().stream()
                .filter(kpi -> kpi.desiredDirection() != null)
                .collect(Collectors.toMap(KpiView::id, kpi -> String.valueOf(kpi.desiredDirection())));
        return SuggestionPolicy.of(form, new SuggestionPolicy.Plan(action.end(), tolerances.effective(action.id()), directions));
    }

    /** Whether the last published report before this one was Amber. */
    boolean amberBefore(StatusReport report) {
        return reports.publishedBefore(report.subject().actionId(), report.month(), Limit.of(1)).stream()
                .anyMatch(last -> last.summary().overall() == Rag.AMBER);
    }

    private static ActionId action(StatusReport report) {
        return new ActionId(report.subject().actionId());
    }

    private boolean isActive(String username) {
        return people.find(username).filter(Person::active).isPresent();
    }
}
