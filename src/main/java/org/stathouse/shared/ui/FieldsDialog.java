package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.stathouse.shared.Messages;

/** A dialog with a few fields and one step; a refusal is shown in it, and what was typed stays. */
public class FieldsDialog extends Dialog {

    private final FaultSummary faults;
    private final Div fields = new Div();

    /** @param consequence what the step does, said before the fields */
    public FieldsDialog(Messages messages, String title, String consequence) {
        faults = new FaultSummary(messages);
        fields.addClassName("fields");
        setHeaderTitle(title);
        setWidth("32rem");
        setMaxWidth("100%");
        add(new Paragraph(consequence), faults, fields);
    }

    /** Adds a field, at which faults of that name are shown. */
    public final <F extends Component & HasValidationProperties> void add(String name, F field) {
        fields.add(field);
        faults.withField(name, field);
    }

    /** Adds the buttons; the step closes the dialog unless it is refused. */
    public final void confirmBy(String label, Runnable step) {
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button(label, click -> {
            if (faults.attempt(step)) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, confirm);
    }
}
