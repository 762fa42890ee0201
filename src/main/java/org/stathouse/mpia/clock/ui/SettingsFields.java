package org.stathouse.mpia.clock.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.stathouse.mpia.clock.ClockSettings;
import org.stathouse.mpia.clock.LegalClocks;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;

/** What decides about dates and was only partly read, or is general knowledge: counsel has it changed here. */
class SettingsFields extends Composite<Div> {

    private final LegalClocks clocks;
    private final Runnable changed;
    private final FaultSummary faults;
    private final IntegerField acknowledgement = number("Acknowledgement, working days", "General knowledge: the City’s own practice.");
    private final IntegerField production =
            number("Produce a 9-1-1 record, days from receipt", "General knowledge: §4-356 gives 50 days to decide and says nothing of production.");
    private final IntegerField consent = number("Most days by consent", "Partly read: 1984 ch. 284 says 30; today’s §4-203(d) was not read.");
    private final RadioButtonGroup<Boolean> ombudsman = yesOrNo("Do dates stand still while the Ombudsman has the matter?", "General knowledge of §4-203(d).");
    private final RadioButtonGroup<Boolean> rolls =
            yesOrNo("Does a last day on a weekend or holiday move on to the next working day?", "Partly read: COMAR 28.02.01.04.");
    private ClockSettings settings;

    SettingsFields(LegalClocks clocks, Messages messages, Runnable changed) {
        this.clocks = clocks;
        this.changed = changed;
        this.settings = clocks.settings();
        this.faults = new FaultSummary(messages)
                .withField("acknowledgementDays", acknowledgement)
                .withField("emergencyProductionDays", production)
                .withField("consentDays", consent);
        if (clocks.mayChange()) {
            edit();
        } else {
            getContent().add(facts());
        }
    }

    private void edit() {
        fill();
        Typing.require(acknowledgement, production, consent);
        Button save = new Button("Save the settings", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(
                new Paragraph("A change counts the open dates of all requests anew. Each that moves says so in its request’s history."),
                faults,
                new Fields(acknowledgement, production, consent).withWide(ombudsman, rolls).withButtons(save));
    }

    private Facts facts() {
        return new Facts()
                .with(acknowledgement.getLabel(), String.valueOf(settings.acknowledgementDays()))
                .with(production.getLabel(), String.valueOf(settings.emergencyProductionDays()))
                .with(consent.getLabel(), String.valueOf(settings.consentDays()))
                .with(ombudsman.getLabel(), settings.ombudsmanStops() ? "Yes" : "No")
                .with(rolls.getLabel(), settings.lastDayRolls() ? "Yes" : "No");
    }

    private void fill() {
        acknowledgement.setValue(settings.acknowledgementDays());
        production.setValue(settings.emergencyProductionDays());
        consent.setValue(settings.consentDays());
        ombudsman.setValue(settings.ombudsmanStops());
        rolls.setValue(settings.lastDayRolls());
    }

    private void save() {
        boolean saved = faults.attempt(() -> settings = clocks.change(new ClockSettings(
                settings.version(), value(acknowledgement), value(production), value(consent), ombudsman.getValue(), rolls.getValue())));
        if (saved) {
            fill();
            changed.run();
            SuccessNotice.show("The settings are saved.");
        }
    }

    /** An empty field counts as 0, which the rules refuse. */
    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static IntegerField number(String label, String source) {
        IntegerField field = new IntegerField(label);
        field.setHelperText(source);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static RadioButtonGroup<Boolean> yesOrNo(String label, String source) {
        RadioButtonGroup<Boolean> group = Choice.of(label, yes -> yes ? "Yes" : "No", true, false);
        group.setHelperText(source);
        return group;
    }
}
