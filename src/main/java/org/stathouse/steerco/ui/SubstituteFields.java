package org.stathouse.steerco.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.membership.SubstituteForm;

/** Somebody who stands in for a member, from the first day to the last. */
class SubstituteFields extends Div {

    private final ComboBox<Person> person = new ComboBox<>("Person");
    private final DatePicker from = Typing.date("From", "");
    private final DatePicker to = Typing.date("To", "");

    SubstituteFields(List<Person> people) {
        person.setItems(people);
        person.setItemLabelGenerator(Person::displayName);
        Typing.require(person, from, to);
        addClassName("substitute-fields");
        add(person, from, to);
    }

    void show(@Nullable Person who, LocalDate first, LocalDate last) {
        person.setValue(who);
        from.setValue(first);
        to.setValue(last);
    }

    SubstituteForm value() {
        Person chosen = person.getValue();
        return new SubstituteForm(chosen == null ? null : chosen.username(), from.getValue(), to.getValue());
    }

    void register(FaultSummary faults, String path) {
        faults.withField(path + "person", person).withField(path + "from", from).withField(path + "to", to);
    }
}
