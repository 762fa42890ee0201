package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.LastReport;
import org.stathouse.status.ReportView;
import org.stathouse.status.ReviewReport;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO's review of one report: what changed against the last published one, then accept or return with a reason. */
final class ReviewSheet {

    private ReviewSheet() {}

    /** @param submission gets the {@link ReviewReport} */
    static TaskSheet of(ReportView report, ReportParts parts, TaskForm.Submission submission) {
        RadioButtonGroup<Boolean> accepted = Choice.of(
                "Is the report sound?", yes -> yes ? "Accept: it is published" : "Return it to the owner", true, false);
        TextArea reason = Typing.text("What has to change", "Say it so that the owner can do it without asking. The owner reads this text.");
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        TaskSheet sheet = new TaskSheet(
                        parts.messages(), "Do the ratings follow from the figures, and would somebody outside the agency understand the text? A report that nobody reviews by the lock is published as it is.")
                .with(comparison(report, parts.texts(), parts.dates()))
                .withField("accepted", accepted)
                .withField("reason", reason);
        Button submit = sheet.withSubmit(
                "Record review", submission, () -> new ReviewReport(report.version(), Boolean.TRUE.equals(accepted.getValue()), Typing.value(reason)));
        submit.setEnabled(false);
        accepted.addValueChangeListener(change -> {
            boolean returns = Boolean.FALSE.equals(change.getValue());
            reason.setVisible(returns);
            submit.setEnabled(change.getValue() != null);
            submit.setText(returns ? "Return to the owner" : "Accept and publish");
        });
        return sheet;
    }

    /** Against the last published report; a first one is shown by itself. */
    static Component comparison(ReportView report, ReportTexts texts, DateTexts dates) {
        LastReport last = report.last();
        String now = DateTexts.month(report.cycle().month());
        if (last == null) {
            Paragraph first = new Paragraph("This is the action’s first report, so there is nothing to compare it with.");
            ReportContent content = new ReportContent(report.form(), report.kpis(), texts, dates);
            return new Div(first, content);
        }
        return new ReportComparison(texts, DateTexts.month(last.month()), last.form(), now, report.form(), report.kpis());
    }
}
