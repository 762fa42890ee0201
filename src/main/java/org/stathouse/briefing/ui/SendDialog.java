package org.stathouse.briefing.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.IntConsumer;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.briefing.press.PacketDeliveries;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FieldsDialog;

/** Sends a final packet to people who are not among its readers. */
class SendDialog extends FieldsDialog {

    /** @param sent hears to how many it was sent */
    SendDialog(PacketDeliveries deliveries, People people, Messages messages, PacketSummary packet, IntConsumer sent) {
        super(
                messages,
                "Send " + PacketWords.named(packet),
                "They get it by mail and may open it from then on, whatever else they may see. Who received it when is recorded.");
        MultiSelectComboBox<Person> to = new MultiSelectComboBox<>("To");
        to.setItems(people.active());
        to.setItemLabelGenerator(Person::displayName);
        to.setRequiredIndicatorVisible(true);
        to.addClassName("fields-wide");
        add("to", to);
        confirmBy("Send", () -> {
            List<String> chosen = to.getValue().stream().map(Person::username).toList();
            deliveries.send(packet.id(), chosen);
            sent.accept(chosen.size());
        });
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                to.focus();
            }
        });
    }
}
