package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.StatItem;

/** Asks who answers for an item from now on, and why. */
class ReassignDialog extends ItemDialog {

    /** Passes it on. */
    interface Step {

        void pass(@Nullable String owner, @Nullable String reason);
    }

    ReassignDialog(Messages messages, StatItem item, List<Person> people, Step step) {
        super(messages, "Pass " + item.number() + " on", new Paragraph("The day stays the same, and " + item.ownerName() + " stays on record as a former owner."));
        ComboBox<Person> owner = new ComboBox<>("New owner");
        owner.setItems(people.stream().filter(person -> !person.username().equals(item.owner())).toList());
        owner.setItemLabelGenerator(Person::displayName);
        TextArea reason = Typing.text("Reason", "The new owner reads it.");
        Typing.require(owner, reason);
        withField("owner", owner);
        withField("reason", reason);
        withSave("Pass it on", () -> step.pass(owner.getValue() == null ? null : owner.getValue().username(), Typing.value(reason)));
    }
}
