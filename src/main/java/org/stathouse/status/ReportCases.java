package org.stathouse.status;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.plan.ActionId;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of status reports. */
@Component
@Transactional(readOnly = true)
class ReportCases implements WorkSubject, SearchSource {

    private final ReportAccess access;
    private final StatusReports reports;

    ReportCases(ReportAccess access, StatusReports reports) {
        this.access = access;
        this.reports = reports;
    }

    @Override
    public String caseType() {
        return StatusReport.CASE_TYPE;
    }

    /** TMO waits for what is to be written, whoever handed it in for the review; TMO is a group, so only the latter has a name. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        StatusReport report = access.forReading(caseId);
        ReportSubject subject = report.subject();
        String number = subject.number() == null ? report.month().toString() : subject.number() + " " + report.month();
        String waiting = report.state() == ReportState.SUBMITTED ? report.submittedBy() : null;
        CaseFacets facets = CaseFacets.NONE.withPillar(subject.pillarId()).withAgency(subject.agencyId());
        return new CaseSummary(number, subject.title(), waiting, facets);
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return reports.findById(caseId).filter(report -> access.maySee(actor, report)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return access.maySeeAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return "status/reports/" + caseId;
    }

    @Override
    public String kind() {
        return "Status reports";
    }

    /** What a report says is found once it is published. */
    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return reports.findById(caseId).map(report -> {
            ReportForm content = report.state().isPublished() ? report.content() : ReportForm.EMPTY;
            return SearchEntry.of(summarize(caseId).number(), report.subject().title(), content.done(), content.next(), content.blocked())
                    .readBy(access.readers(report));
        });
    }

    /** Whoever an action was handed over to reads its open report. */
    @Override
    public Set<UUID> readDifferentlyAfter(Collection<CaseRef> changed) {
        Set<UUID> actions = changed.stream().filter(subject -> subject.type().equals(ActionId.CASE_TYPE)).map(CaseRef::id).collect(Collectors.toSet());
        return actions.isEmpty() ? Set.of() : reports.idsOfActions(actions, ReportState.OPEN);
    }
}
