package org.stathouse.steerco.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.NewCondition;

/** One condition in one line: who does what by when, and what will show that it is done. */
public class ConditionFields extends Div {

    private final TextField task = Typing.line("Task", "");
    private final ComboBox<Person> owner = new ComboBox<>("Owner");
    private final DatePicker due = Typing.date("Due", "");
    private final TextField evidence = Typing.line("Evidence", "");

    /** @param people who may answer for it */
    public ConditionFields(List<Person> people) {
        owner.setItems(people);
        owner.setItemLabelGenerator(Person::displayName);
        // The calendar opens on demand only, so that Tab leads from a typed date to the next field.
        due.setAutoOpen(false);
        Typing.require(task, owner, due, evidence);
        addClassName("condition-fields");
        add(task, owner, due, evidence);
    }

    /** What has been entered. */
    public NewCondition value() {
        Person chosen = owner.getValue();
        return new NewCondition(Typing.value(task), chosen == null ? null : chosen.username(), due.getValue(), Typing.value(evidence));
    }

    /**
     * Hands out each field with the name that the faults carry.
     *
     * @param path what stands before the names, for example {@code conditions[0].}
     */
    public void register(BiConsumer<String, HasValidationProperties> fields, String path) {
        fields.accept(path + "task", task);
        fields.accept(path + "owner", owner);
        fields.accept(path + "due", due);
        fields.accept(path + "evidence", evidence);
    }
}
