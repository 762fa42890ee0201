package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;

/** A dialog with a few fields and one step; a refusal is shown in it, and what was typed stays. */
class FieldsDialog extends Dialog {

    private final FaultSummary faults;
    private final Div fields = new Div();

    FieldsDialog(Messages messages, String title, String consequence) {
        faults = new FaultSummary(messages);
        fields.addClassName("fields");
        setHeaderTitle(title);
        setWidth("32rem");
        setMaxWidth("100%");
        add(new Paragraph(consequence), faults, fields);
    }

    /** Adds a field, at which faults of that name are shown. */
    final <F extends Component & HasValidationProperties> void add(String name, F field) {
        fields.add(field);
        faults.withField(name, field);
    }

    /** Adds the buttons; the step closes the dialog unless it is refused. */
    final void confirmBy(String label, Runnable step) {
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
