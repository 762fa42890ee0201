package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;

/** What the dialogs on an item share: faults on top, fields below each other, one step that closes it if it goes through. */
abstract class ItemDialog extends Dialog {

    private final FaultSummary faults;
    private final Div fields = new Div();

    ItemDialog(Messages messages, String heading, Component guidance) {
        faults = new FaultSummary(messages);
        setHeaderTitle(heading);
        setWidth("34rem");
        setMaxWidth("100%");
        fields.addClassName("item-dialog");
        add(guidance, faults, fields);
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel);
    }

    /** Adds a field below the others; the first one takes the focus. */
    final <F extends Component & HasValidationProperties & HasSize> void withField(String name, F field) {
        if (field instanceof Focusable<?> focusable && fields.getChildren().findAny().isEmpty()) {
            addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    focusable.focus();
                }
            });
        }
        field.setWidthFull();
        fields.add(field);
        faults.withField(name, field);
    }

    final void withSave(String label, Runnable step) {
        Button save = new Button(label, click -> {
            if (faults.attempt(step)) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(save);
    }
}
