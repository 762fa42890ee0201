package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.stathouse.adjudication.ResolveWithinAuthority;
import org.stathouse.identity.People;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The Pillar Champion’s answer: resolved within their authority, with conditions, or forwarded. */
@org.springframework.stereotype.Component
class ResolveForm implements TaskForm {

    private final CaseForms forms;
    private final People people;

    ResolveForm(CaseForms forms, People people) {
        this.forms = forms;
        this.people = people;
    }

    @Override
    public String formKey() {
        return "adjudication/resolve";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        RadioButtonGroup<Boolean> resolved = Choice.of(
                "Can you resolve this within your authority?",
                yes -> yes ? "Yes: I resolve it, with conditions" : "No: I forward it to SteerCo",
                true,
                false);
        TextArea reason = Typing.text("Resolution, or why you forward it", "The owner, TMO and, if you forward it, SteerCo read it.");
        Typing.require(reason);
        ConditionRows conditions = new ConditionRows(people.active());
        conditions.setVisible(false);
        TaskSheet sheet = forms.sheet(task, "Resolve what lies in your own hands: people, priorities and money of the pillar. End dates, scope and owner are SteerCo’s to change.")
                .withField("resolved", resolved)
                .withField("reason", reason)
                .with(conditions);
        Button submit = sheet.withSubmit(
                "Record answer",
                submission,
                () -> new ResolveWithinAuthority(
                        resolved.getValue(),
                        Typing.value(reason),
                        Boolean.TRUE.equals(resolved.getValue()) ? conditions.read(sheet) : List.of()));
        resolved.addValueChangeListener(change -> {
            boolean resolves = Boolean.TRUE.equals(change.getValue());
            conditions.setVisible(resolves);
            reason.setLabel(resolves ? "Resolution" : "Why you forward it");
            submit.setText(resolves ? "Resolve" : "Forward to SteerCo");
        });
        return sheet;
    }
}
