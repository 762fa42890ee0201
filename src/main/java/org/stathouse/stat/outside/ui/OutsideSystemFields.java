package org.stathouse.stat.outside.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.outside.OutsideSystemForm;

/** The fields of an outside system. */
class OutsideSystemFields extends Composite<Div> {

    private final List<StatSummary> stats;
    private final List<Person> people;
    private final TextField name = Typing.line("Name", "As people know it; its figures and items carry this name.");
    private final ComboBox<StatSummary> stat = new ComboBox<>("Stat");
    private final ComboBox<Person> owner = new ComboBox<>("Who gets its items");
    private final Checkbox mayReport = new Checkbox("May report figures of this Stat’s measures");
    private final Checkbox mayOpenItems = new Checkbox("May open items of this Stat");

    OutsideSystemFields(List<StatSummary> stats, List<Person> people, FaultSummary faults) {
        this.stats = stats.stream().filter(StatSummary::active).toList();
        this.people = people;
        stat.setItems(this.stats);
        stat.setItemLabelGenerator(StatSummary::name);
        owner.setItems(people);
        owner.setItemLabelGenerator(Person::displayName);
        owner.setHelperText("Where it names nobody itself.");
        owner.setClearButtonVisible(true);
        Typing.require(name, stat);
        faults.withField("name", name).withField("stat", stat).withField("itemOwner", owner).withField("mayReport", mayReport);
        Div rights = new Div(mayReport, mayOpenItems);
        rights.addClassName("outside-rights");
        getContent().add(new Fields(name, stat, owner), rights);
    }

    void show(OutsideSystemForm form) {
        Typing.fill(name, form.name());
        stats.stream().filter(one -> one.id().equals(form.stat())).findFirst().ifPresent(stat::setValue);
        people.stream().filter(one -> one.username().equals(form.itemOwner())).findFirst().ifPresent(owner::setValue);
        mayReport.setValue(form.mayReport());
        mayOpenItems.setValue(form.mayOpenItems());
    }

    OutsideSystemForm form() {
        StatSummary chosen = stat.getValue();
        Person receiver = owner.getValue();
        return new OutsideSystemForm(
                Typing.value(name),
                chosen == null ? null : chosen.id(),
                receiver == null ? null : receiver.username(),
                mayReport.getValue(),
                mayOpenItems.getValue());
    }
}
