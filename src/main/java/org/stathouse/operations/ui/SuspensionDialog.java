package org.stathouse.operations.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;

/** Asks why something is suspended or goes on, and whether its running cases are meant as well. */
final class SuspensionDialog {

    private static final String SUSPEND = "Suspend";
    private static final String ACTIVATE = "Activate";
    private static final String ONLY_NEW = "New cases only";
    private static final String RUNNING_TOO = "New and running cases";

    private SuspensionDialog() {}

    /** Does it to a version. */
    interface OfVersion {

        void apply(boolean withCases, @Nullable String reason);
    }

    static FieldsDialog ofVersion(Messages messages, boolean suspend, OfVersion step, Runnable afterwards) {
        FieldsDialog dialog = new FieldsDialog(
                messages,
                suspend ? "Suspend this version?" : "Activate this version?",
                suspend
                        ? "No case starts on it any more. Running cases that are suspended as well stand still: their tasks cannot be done and their dates"
                                + " do not come up, until they are activated."
                        : "Cases start on it again. For running cases that go on as well, dates that passed meanwhile come up at once.");
        RadioButtonGroup<String> whom = Choice.of("For", text -> text, ONLY_NEW, RUNNING_TOO);
        whom.setValue(RUNNING_TOO);
        dialog.add("withCases", whom);
        TextArea reason = reason(dialog);
        dialog.confirmBy(suspend ? SUSPEND : ACTIVATE, () -> {
            step.apply(RUNNING_TOO.equals(whom.getValue()), Typing.value(reason));
            done(suspend, afterwards);
        });
        return dialog;
    }

    static FieldsDialog ofCase(Messages messages, boolean suspend, Consumer<@Nullable String> step, Runnable afterwards) {
        FieldsDialog dialog = new FieldsDialog(
                messages,
                suspend ? "Suspend this process?" : "Let this process go on?",
                suspend
                        ? "Its tasks cannot be done and its dates do not come up until it is activated."
                        : "Dates that passed meanwhile come up at once.");
        TextArea reason = reason(dialog);
        dialog.confirmBy(suspend ? SUSPEND : ACTIVATE, () -> {
            step.accept(Typing.value(reason));
            done(suspend, afterwards);
        });
        return dialog;
    }

    private static TextArea reason(FieldsDialog dialog) {
        TextArea reason = Typing.text("Reason", "It is kept with the case, for all who may see it.");
        reason.setWidthFull();
        Typing.require(reason);
        dialog.add("reason", reason);
        return reason;
    }

    private static void done(boolean suspend, Runnable afterwards) {
        SuccessNotice.show(suspend ? "Suspended." : "Active again.");
        afterwards.run();
    }
}
