package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.stathouse.identity.Person;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskView;

/** The buttons of a task's page: claim, give back, pass on. */
class TaskActions extends Div {

    private final TaskDesk desk;
    private final Messages messages;
    private final TaskView view;
    private final Runnable refresh;
    private final FaultSummary faults;

    TaskActions(TaskDesk desk, Messages messages, TaskView view, Runnable refresh) {
        this.desk = desk;
        this.messages = messages;
        this.view = view;
        this.refresh = refresh;
        this.faults = new FaultSummary(messages);
        addClassName("form-buttons");
        add(faults);
        if (view.mayClaim()) {
            Button claim = new Button("Claim", click -> claim());
            claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(claim);
        }
        if (view.mayReassign()) {
            add(new Button("Pass on…", click -> passOn()));
        }
        if (view.mayRelease()) {
            add(new Button("Give back", click -> release()));
        }
    }

    private void claim() {
        if (faults.attempt(() -> desk.claim(view.task().id(), null))) {
            refresh.run();
        }
    }

    private void release() {
        if (faults.attempt(() -> desk.release(view.task().id(), view.task().version()))) {
            SuccessNotice.show("The task is free for its group again.");
            refresh.run();
        }
    }

    private void passOn() {
        ComboBox<Person> person = new ComboBox<>("To whom", desk.candidates(view.task().id()));
        person.setItemLabelGenerator(Person::displayName);
        person.setWidthFull();
        person.setHelperText("Only people who may do this task are listed. They are told by mail.");
        FaultSummary refused = new FaultSummary(messages).withField("assignee", person);
        Dialog dialog = new Dialog("Pass the task on", refused, person);
        Button pass = new Button("Pass on", click -> {
            if (person.isEmpty()) {
                person.setErrorMessage(messages.text("shared.required"));
                person.setInvalid(true);
            } else if (refused.attempt(() -> desk.reassign(view.task().id(), person.getValue().username(), view.task().version()))) {
                dialog.close();
                SuccessNotice.show("The task is with " + person.getValue().displayName() + " now.");
                refresh.run();
            }
        });
        pass.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), pass);
        dialog.open();
    }
}
