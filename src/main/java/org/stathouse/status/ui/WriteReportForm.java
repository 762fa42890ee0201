package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import org.stathouse.status.Reports;
import org.stathouse.status.process.StatusReportProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;

/** The task to write a month's report: the standard template, saved as it is typed. */
@org.springframework.stereotype.Component
class WriteReportForm implements TaskForm {

    private final Reports reports;
    private final ReportParts parts;

    WriteReportForm(Reports reports, ReportParts parts) {
        this.reports = reports;
        this.parts = parts;
    }

    @Override
    public String formKey() {
        return StatusReportProcess.FORM_WRITE;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        return new ReportEditor(reports.get(task.subject().id()), reports, parts, submission::complete);
    }
}
