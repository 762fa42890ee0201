package org.stathouse.steerco.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.steerco.meeting.MeetingRules;
import org.stathouse.steerco.meeting.MeetingSettings;

/** Changes the numbers that meetings follow: days before and after, and the quorum. */
class RulesDialog extends Dialog {

    private final IntegerField cutOff = days("Last day for topics", "Working days before the meeting");
    private final IntegerField packet = days("Packet released by", "Working days before the meeting");
    private final IntegerField minutes = days("Minutes drafted by", "Working days after the meeting");
    private final IntegerField quorum = days("Quorum", "More than this percent of the voting seats must be present");

    RulesDialog(MeetingSettings settings, Messages messages) {
        MeetingRules rules = settings.rules();
        setHeaderTitle("Meeting rules");
        cutOff.setValue(rules.cutOffDays());
        packet.setValue(rules.packetDays());
        minutes.setValue(rules.minutesDays());
        quorum.setValue(rules.quorumPercent());
        FaultSummary faults = new FaultSummary(messages)
                .withField("cutOffDays", cutOff)
                .withField("packetDays", packet)
                .withField("minutesDays", minutes)
                .withField("quorumPercent", quorum);
        add(
                faults,
                new Paragraph("They hold for meetings that are planned or moved from now on. Dates of other meetings stay."),
                new Fields(cutOff, packet, minutes, quorum));
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button("Save rules", click -> {
            if (faults.attempt(() -> settings.change(
                    new MeetingRules(rules.version(), value(cutOff), value(packet), value(minutes), value(quorum))))) {
                close();
                SuccessNotice.show("The meeting rules are saved.");
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    /** An empty field counts as 0, which the rules refuse. */
    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static IntegerField days(String label, String unit) {
        IntegerField field = new IntegerField(label);
        field.setHelperText(unit);
        field.setStepButtonsVisible(true);
        return field;
    }
}
