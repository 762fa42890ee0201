package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import org.stathouse.shared.Messages;
import org.stathouse.status.Reports;
import org.stathouse.status.process.StatusReportProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;

/** TMO's task to accept a report or return it. */
@org.springframework.stereotype.Component
class ReviewReportForm implements TaskForm {

    private final Reports reports;
    private final ReportTexts texts;
    private final Messages messages;

    ReviewReportForm(Reports reports, ReportTexts texts, Messages messages) {
        this.reports = reports;
        this.texts = texts;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return StatusReportProcess.FORM_REVIEW;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        return ReviewSheet.of(reports.get(task.subject().id()), texts, messages, submission);
    }
}
