package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.adjudication.ValidateRed;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.Rag;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO’s validation: the notes of the separate meeting, and Red confirmed or re-rated. */
@org.springframework.stereotype.Component
class ValidateRedForm implements TaskForm {

    private final CaseForms forms;

    ValidateRedForm(CaseForms forms) {
        this.forms = forms;
    }

    @Override
    public String formKey() {
        return "adjudication/validate";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        TextArea notes = Typing.text("Notes of the meeting with the owner", "Meet the owner apart from the regular meetings. What did they say about the rating?");
        RadioButtonGroup<Boolean> confirmed = Choice.of(
                "Is the action Red?", yes -> yes ? "Yes: the owner writes a recovery plan" : "No: it is rated otherwise, and the case ends", true, false);
        RadioButtonGroup<Rag> rating = Choice.of("Rating instead of Red", one -> one.label() + ": " + one.meaning(), Rag.AMBER, Rag.GREEN);
        TextArea reason = Typing.text("Reason for the other rating", "Owner and champion read it.");
        Typing.require(notes, reason);
        rating.setVisible(false);
        reason.setVisible(false);
        TaskSheet sheet = forms.sheet(task, "Red means: " + Rag.RED.meaning() + " Confirm it only after you have met the owner.")
                .withField("meetingNotes", notes)
                .withField("confirmed", confirmed)
                .withField("rating", rating)
                .withField("reason", reason);
        Button submit = sheet.withSubmit(
                "Record validation",
                submission,
                () -> new ValidateRed(confirmed.getValue(), Typing.value(notes), rating.getValue(), Typing.value(reason)));
        confirmed.addValueChangeListener(change -> {
            boolean otherwise = Boolean.FALSE.equals(change.getValue());
            rating.setVisible(otherwise);
            reason.setVisible(otherwise);
            submit.setText(otherwise ? "Re-rate and close the case" : "Confirm Red");
        });
        return sheet;
    }
}
