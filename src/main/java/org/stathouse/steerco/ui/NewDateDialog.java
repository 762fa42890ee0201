package org.stathouse.steerco.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.ConditionView;

/** Asks the chair for a condition's new date and the reason for it. */
class NewDateDialog extends Dialog {

    /** Sets the new date. */
    interface Step {

        void give(@Nullable LocalDate due, @Nullable String reason);
    }

    NewDateDialog(Messages messages, ConditionView condition, Step step) {
        setHeaderTitle("A new date for " + condition.number());
        DatePicker due = Typing.date("New date", "A working day ahead.");
        TextArea reason = Typing.text("Reason", "The first date stays on record, and the change is counted.");
        reason.setWidthFull();
        Typing.require(due, reason);
        FaultSummary faults = new FaultSummary(messages).withField("due", due).withField("reason", reason);
        add(faults, new Paragraph(condition.task()), due, reason);
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button("Set the new date", click -> {
            if (faults.attempt(() -> step.give(due.getValue(), Typing.value(reason)))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }
}
