package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.adjudication.PrepareAgendaPage;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** TMO’s page for SteerCo: recommendation and cost of delay beside the owner’s plan. */
@org.springframework.stereotype.Component
class AgendaPageForm implements TaskForm {

    private final CaseForms forms;

    AgendaPageForm(CaseForms forms) {
        this.forms = forms;
    }

    @Override
    public String formKey() {
        return "adjudication/agenda-page";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        TextArea recommendation = Typing.text("TMO’s recommendation", "Which option, and why. One paragraph that a member understands in the room.");
        TextArea cost = Typing.text("Cost of delay", "What it costs not to decide in the next meeting: money, time, what residents lose.");
        Typing.require(recommendation, cost);
        TaskSheet sheet = forms.sheet(
                        task, "The case goes on the agenda of the next SteerCo meeting. Ask, options and steps come from the owner’s plan below.")
                .withField("recommendation", recommendation)
                .withField("costOfDelay", cost);
        sheet.withSubmit(
                "Put before SteerCo", submission, () -> new PrepareAgendaPage(Typing.value(recommendation), Typing.value(cost)));
        return sheet;
    }
}
