package org.stathouse.status.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.ReportAsk;

/** The fields of one ask. */
class AskRow extends Div {

    private final TextField text = Typing.line("What you ask for", "");
    private final ComboBox<Person> ofWhom = new ComboBox<>("Of whom");
    private final DatePicker by = Typing.date("Answer by", "");

    AskRow(ReportAsk ask, List<Person> people, FieldNames names) {
        ofWhom.setItems(people);
        ofWhom.setItemLabelGenerator(Person::displayName);
        addClassName("report-row");
        add(text, ofWhom, by);
        Typing.require(text, ofWhom, by);
        Typing.fill(text, ask.text());
        ofWhom.setValue(people.stream().filter(person -> person.username().equals(ask.ofWhom())).findFirst().orElse(null));
        by.setValue(ask.by());
        names.watch(text, ofWhom, by);
    }

    /** Tells by which names the faults of this row come; {@code at} is the row, such as {@code asks[0]}. */
    void name(FieldNames names, String at) {
        names.put(at + ".text", text);
        names.put(at + ".ofWhom", ofWhom);
        names.put(at + ".by", by);
    }

    ReportAsk read() {
        return new ReportAsk(Typing.value(text), ofWhom.getValue() == null ? null : ofWhom.getValue().username(), by.getValue());
    }
}
