package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.status.CycleSettings;
import org.stathouse.status.StatusCycles;

/** What holds for coming cycles: their days, and the tolerances of actions that have none of their own. */
class SettingsCard extends Composite<Div> {

    private final StatusCycles cycles;
    private final Messages messages;
    private final Runnable onSaved;

    SettingsCard(StatusCycles cycles, Messages messages, Runnable onSaved) {
        this.cycles = cycles;
        this.messages = messages;
        this.onSaved = onSaved;
        show(cycles.settings());
    }

    private void show(CycleSettings settings) {
        IntegerField opening = day("Opens on day of the month", "1 to 28, of the month after the reported one.", settings.openingDay());
        IntegerField due = day("Due on working day", "Counted from the opening day.", settings.dueWorkingDay());
        IntegerField review = day("Reviewed by working day", "", settings.reviewWorkingDay());
        IntegerField lock = day("Locked on working day", "", settings.lockWorkingDay());
        LimitFields limits = new LimitFields(settings.tolerances(), settings.tolerances());
        FaultSummary faults = new FaultSummary(messages)
                .withField("openingDay", opening)
                .withField("dueWorkingDay", due)
                .withField("reviewWorkingDay", review)
                .withField("lockWorkingDay", lock);
        limits.register("tolerances.", faults);
        Button save = new Button("Save for coming cycles", click -> {
            CycleSettings typed = new CycleSettings(
                    settings.version(), value(opening), value(due), value(review), value(lock), limits.read(null));
            if (faults.attempt(() -> show(cycles.change(typed)))) {
                SuccessNotice.show("Saved. Planned cycles take the new dates; open ones keep theirs.");
                onSaved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-buttons");
        getContent().removeAll();
        getContent().add(faults, new Fields(opening, due, review, lock), new H3("Default tolerances"),
                new Paragraph("They suggest ratings for actions that have none of their own."), limits, buttons);
    }

    private static IntegerField day(String label, String guidance, int value) {
        IntegerField field = new IntegerField(label);
        field.setHelperText(guidance.isEmpty() ? null : guidance);
        field.setValue(value);
        return field;
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
