package org.stathouse.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Supplier;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.worklist.draft.ui.FieldName;

/** What the forms of all tasks share: guidance, faults on top, fields, and one main button that completes the task. */
public class TaskSheet extends Composite<Div> {

    private final FaultSummary faults;
    private final Div body = new Div();
    private final Div buttons = new Div();

    /** @param guidance one or two sentences on what is asked */
    public TaskSheet(Messages messages, String guidance) {
        faults = new FaultSummary(messages);
        body.addClassName("task-sheet-body");
        buttons.addClassName("form-buttons");
        getContent().addClassName("task-sheet");
        getContent().add(new Paragraph(guidance), faults, body, buttons);
    }

    /** Adds content below what is there. */
    public TaskSheet with(Component... content) {
        body.add(content);
        return this;
    }

    /** Adds a field below the others and shows the faults of that name at it. */
    public <F extends Component & HasValidationProperties> TaskSheet withField(String name, F field) {
        field.addClassName("task-field");
        FieldName.give(field, name);
        body.add(field);
        faults.withField(name, field);
        return this;
    }

    /** Shows faults of that name at a field that stands elsewhere in the sheet. */
    public void shows(String name, HasValidationProperties field) {
        faults.withField(name, field);
    }

    /** Adds the main button; its label is the verb of the task. */
    public Button withSubmit(String label, TaskForm.Submission submission, Supplier<Object> command) {
        Button button = new Button(label, click -> faults.attempt(() -> submission.complete(command.get())));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(false);
        buttons.add(button);
        return button;
    }

    /** Adds a button beside the main one. */
    public TaskSheet withButton(Component button) {
        buttons.add(button);
        return this;
    }
}
