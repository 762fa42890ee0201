package org.stathouse.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.workflow.operating.ProcessVariable;

/** Asks for a variable's new value, and why it is set by hand. */
final class VariableDialog {

    private VariableDialog() {}

    /** Sets it. */
    interface Step {

        void apply(String value, @Nullable String reason);
    }

    static void open(Messages messages, ProcessVariable variable, Step step) {
        FieldsDialog dialog = new FieldsDialog(
                messages,
                "Set “" + variable.name() + "”",
                "The next gateway or step that asks for it gets the new value. Before and after stand in the case’s history.");
        HasValue<?, String> value = switch (variable.kind()) {
            case YES_NO -> add(dialog, Choice.of("Value", text -> text.equals("true") ? "Yes" : "No", "true", "false"));
            case CHOICE -> add(dialog, Choice.of("Value", text -> text, variable.choices().toArray(String[]::new)));
            case NUMBER -> add(dialog, new TextField("Value"));
            case TIME, FIXED -> add(dialog, timeField());
        };
        value.setValue(variable.value());
        TextArea reason = Typing.text("Reason", "It is kept with the case.");
        reason.setWidthFull();
        Typing.require(reason);
        dialog.add("reason", reason);
        dialog.confirmBy("Set it", () -> {
            step.apply(Objects.requireNonNullElse(value.getValue(), ""), Typing.value(reason));
            SuccessNotice.show("“" + variable.name() + "” is set.");
        });
        dialog.open();
    }

    private static TextField timeField() {
        TextField time = new TextField("Value");
        time.setHelperText("In universal time, such as 2026-11-22T17:00:00Z.");
        return time;
    }

    private static <F extends Component & HasValidationProperties> F add(FieldsDialog dialog, F field) {
        dialog.add("value", field);
        return field;
    }
}
