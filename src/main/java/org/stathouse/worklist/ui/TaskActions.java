package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.stathouse.shared.ui.Shortcuts;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.TaskView;

/** The buttons of a task's page and the keys for them: claim, give back, pass on, put off. */
class TaskActions extends Div {

    private final Shortcuts keys = new Shortcuts("This task");

    TaskActions(TaskSteps steps, TaskView view, Runnable refresh) {
        TaskRow task = view.task();
        addClassName("form-buttons");
        if (view.mayClaim()) {
            button("Claim", "c", "Claim the task", () -> steps.claim(task, refresh)).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (view.mayReassign()) {
            button("Pass on…", "p", "Pass it on", () -> steps.passOn(task, refresh));
        }
        if (view.mayReassign() && task.assignee() != null) {
            button("Put off…", "f", "Put it off", () -> steps.putOff(task, refresh));
        }
        if (view.mayTakeBack()) {
            button("Take back", "b", "Take it back", () -> steps.takeBack(task, refresh));
        }
        if (view.mayRelease()) {
            button("Give back", "u", "Give it back", () -> steps.release(task, refresh));
        }
        add(keys);
    }

    private Button button(String text, String key, String label, Runnable step) {
        Button button = new Button(text, click -> step.run());
        keys.with(key, label, step::run);
        add(button);
        return button;
    }
}
