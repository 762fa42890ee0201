package org.stathouse.steerco.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.NewCondition;

/** One condition in one line: who does what by when, and what will show that it is done. */
class ConditionFields extends Div {

    private final TextField task = Typing.line("Task", "");
    private final ComboBox<Person> owner = new ComboBox<>("Owner");
    private final DatePicker due = Typing.date("Due", "");
    private final TextField evidence = Typing.line("Evidence", "");

    ConditionFields(List<Person> people) {
        owner.setItems(people);
        owner.setItemLabelGenerator(Person::displayName);
        task.setPlaceholder("What is to be done");
        evidence.setPlaceholder("What will show that it is done");
        Typing.require(task, owner, due, evidence);
        addClassName("condition-fields");
        add(task, owner, due, evidence);
    }

    NewCondition value() {
        Person chosen = owner.getValue();
        return new NewCondition(Typing.value(task), chosen == null ? null : chosen.username(), due.getValue(), Typing.value(evidence));
    }

    void register(FaultSummary faults, String path) {
        faults.withField(path + "task", task)
                .withField(path + "owner", owner)
                .withField(path + "due", due)
                .withField(path + "evidence", evidence);
    }
}
