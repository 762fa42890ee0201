package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.adjudication.VerifyEvidence;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO’s look at the evidence of all conditions. */
@org.springframework.stereotype.Component
class VerifyRecoveryForm implements TaskForm {

    private final CaseForms forms;

    VerifyRecoveryForm(CaseForms forms) {
        this.forms = forms;
    }

    @Override
    public String formKey() {
        return "adjudication/verify-evidence";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RadioButtonGroup<Boolean> holds = Choice.of(
                "Does the evidence show that the Red is overcome?",
                yes -> yes ? "Yes: close the case" : "No: keep it open until two reports hold",
                true,
                false);
        TextArea reason = Typing.text("Reason", "What shows it, or what is missing.");
        Typing.require(reason);
        TaskSheet sheet = forms.sheet(task, "No condition of the case is left open. Look at what was handed in for each, below.")
                .withField("holds", holds)
                .withField("reason", reason);
        Button submit =
                sheet.withSubmit("Record answer", submission, () -> new VerifyEvidence(holds.getValue(), Typing.value(reason)));
        holds.addValueChangeListener(
                change -> submit.setText(Boolean.TRUE.equals(change.getValue()) ? "Close the case" : "Keep the case open"));
        return sheet;
    }
}
