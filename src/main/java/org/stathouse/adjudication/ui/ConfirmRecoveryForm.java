package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.adjudication.ConfirmRecovery;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO’s answer to a report that is not Red any more, before anything was decided. */
@org.springframework.stereotype.Component
class ConfirmRecoveryForm implements TaskForm {

    private final CaseForms forms;

    ConfirmRecoveryForm(CaseForms forms) {
        this.forms = forms;
    }

    @Override
    public String formKey() {
        return "adjudication/confirm-recovery";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RadioButtonGroup<Boolean> recovered = Choice.of(
                "Has the action recovered?", yes -> yes ? "Yes: no decision is needed, close the case" : "No: the case goes on", true, false);
        TextArea reason = Typing.text("Reason", "What shows that it has recovered, or why you doubt it.");
        Typing.require(reason);
        TaskSheet sheet = forms.sheet(
                        task, "The last published report is not Red any more, and nothing has been decided yet. The case goes on beside this question.")
                .withField("recovered", recovered)
                .withField("reason", reason);
        Button submit = sheet.withSubmit(
                "Record answer", submission, () -> new ConfirmRecovery(recovered.getValue(), Typing.value(reason)));
        recovered.addValueChangeListener(
                change -> submit.setText(Boolean.TRUE.equals(change.getValue()) ? "Close the case" : "Let the case go on"));
        return sheet;
    }
}
