package org.stathouse.status;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of status reports. */
@Component
@Transactional(readOnly = true)
class ReportCases implements WorkSubject {

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
        return new CaseSummary(number, subject.title(), report.state() == ReportState.SUBMITTED ? report.submittedBy() : null);
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
}
