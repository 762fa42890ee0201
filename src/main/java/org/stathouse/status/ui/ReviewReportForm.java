package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import org.stathouse.status.Reports;
import org.stathouse.status.process.StatusReportProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;

/** TMO's task to accept a report or return it. */
@org.springframework.stereotype.Component
class ReviewReportForm implements TaskForm {

    private final Reports reports;
    private final ReportParts parts;

    ReviewReportForm(Reports reports, ReportParts parts) {
        this.reports = reports;
        this.parts = parts;
    }

    @Override
    public String formKey() {
        return StatusReportProcess.FORM_REVIEW;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        return ReviewSheet.of(reports.get(task.subject().id()), parts, submission);
    }
}
