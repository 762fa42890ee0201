package org.stathouse.raid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;

/** Asks what came of an item before it is closed. */
class ClosingDialog extends Dialog {

    /** @param step closes it; a refusal is shown in the dialog, which then stays open */
    ClosingDialog(Messages messages, String number, Consumer<@Nullable String> step) {
        setHeaderTitle("Close " + number + "?");
        setWidth("32rem");
        setMaxWidth("100%");
        TextArea outcome = Typing.text("What came of it", "Why it needs no more attention: it happened, passed, was done or was given up.");
        outcome.setWidthFull();
        outcome.setRequiredIndicatorVisible(true);
        FaultSummary faults = new FaultSummary(messages).withField("outcome", outcome);
        add(new Paragraph("It leaves the lists of open items and SteerCo’s agenda. It can be reopened."), faults, outcome);
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button("Close item", click -> {
            if (faults.attempt(() -> step.accept(Typing.value(outcome)))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                outcome.focus();
            }
        });
    }
}
