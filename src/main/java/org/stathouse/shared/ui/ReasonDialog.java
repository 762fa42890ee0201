package org.stathouse.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;

/** Asks for a written reason before a step that ends something. */
public class ReasonDialog extends Dialog {

    /** @param step does it with the reason; a refusal is shown in the dialog, which then stays open */
    public ReasonDialog(Messages messages, String question, String consequence, String confirmLabel, Consumer<@Nullable String> step) {
        setHeaderTitle(question);
        setWidth("32rem");
        setMaxWidth("100%");
        TextArea reason = Typing.text("Reason", "It is kept with the case.");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        FaultSummary faults = new FaultSummary(messages).withField("reason", reason);
        add(new Paragraph(consequence), faults, reason);
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button confirm = new Button(confirmLabel, click -> {
            if (faults.attempt(() -> step.accept(Typing.value(reason)))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(cancel, confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }
}
