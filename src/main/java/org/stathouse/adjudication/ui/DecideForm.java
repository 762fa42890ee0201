package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import org.stathouse.adjudication.ChairDecision;
import org.stathouse.identity.People;
import org.stathouse.steerco.ui.DecisionFields;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The chair’s decision between two meetings, with the same fields as on the live view of a meeting. */
@org.springframework.stereotype.Component
class DecideForm implements TaskForm {

    private final CaseForms forms;
    private final ChairDecision decisions;
    private final People people;

    DecideForm(CaseForms forms, ChairDecision decisions, People people) {
        this.forms = forms;
        this.decisions = decisions;
        this.people = people;
    }

    @Override
    public String formKey() {
        return "adjudication/decide";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        DecisionFields fields = new DecisionFields(decisions.outcomes(task.subject().id()), people.active());
        TaskSheet sheet = forms.sheet(
                        task,
                        "You decide as chair, between two meetings; the decision gets its number and the next meeting takes note of it. What a meeting decides is recorded on its live view instead.")
                .with(fields);
        sheet.withSubmit("Record decision", submission, () -> {
            fields.register(sheet::shows);
            return fields.value();
        });
        return sheet;
    }
}
