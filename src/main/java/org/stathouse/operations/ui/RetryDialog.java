package org.stathouse.operations.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FieldsDialog;

/** Asks when failed jobs are to be tried again. */
final class RetryDialog {

    private RetryDialog() {}

    /** @param what "3 jobs" */
    static void open(Messages messages, DateTexts dates, String what, Consumer<@Nullable Instant> step) {
        FieldsDialog dialog = new FieldsDialog(
                messages, "Try again: " + what, "Each is tried once more. One that fails again comes back here; see to its cause first.");
        DateTimePicker due = new DateTimePicker("When");
        due.setHelperText("Leave it empty for now. City time.");
        due.setLocale(Locale.US);
        due.setDatePlaceholder("Date");
        due.setTimePlaceholder("Time");
        dialog.add("due", due);
        dialog.confirmBy("Try again", () -> {
            LocalDateTime chosen = due.getValue();
            step.accept(chosen == null ? null : dates.instant(chosen));
        });
        dialog.open();
    }
}
