package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;

/** Asks for one or two fields and keeps what was typed where they are refused. */
class TeamDialog extends Dialog {

    private final FaultSummary faults;

    TeamDialog(Messages messages, String title) {
        setHeaderTitle(title);
        faults = new FaultSummary(messages);
        add(faults);
    }

    final <F extends Component & HasValidationProperties & HasSize> void withField(String name, F field) {
        field.setWidthFull();
        faults.withField(name, field);
        add(field);
    }

    final void withSave(String label, Runnable step) {
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(label, click -> {
            if (faults.attempt(step)) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }
}
