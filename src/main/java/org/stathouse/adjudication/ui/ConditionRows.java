package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.NewCondition;
import org.stathouse.worklist.ui.TaskSheet;

/** The conditions that come with a decision or a resolution: who does what by when, and what will show it. */
class ConditionRows extends Composite<Div> {

    private final List<Person> people;
    private final RowEditor<Row> rows;

    /** The fields of one condition. */
    private final class Row extends Div {

        private final TextField task = Typing.line("What has to be done", "");
        private final ComboBox<Person> owner = new ComboBox<>("Who answers for it");
        private final DatePicker due = Typing.date("By", "");
        private final TextField evidence = Typing.line("What will show it", "");

        Row() {
            owner.setItems(people);
            owner.setItemLabelGenerator(Person::displayName);
            Typing.require(task, owner, due, evidence);
            addClassName("condition-fields");
            add(task, owner, due, evidence);
        }

        NewCondition read(TaskSheet sheet, String at) {
            sheet.shows(at + ".task", task);
            sheet.shows(at + ".owner", owner);
            sheet.shows(at + ".due", due);
            sheet.shows(at + ".evidence", evidence);
            String username = owner.getValue() == null ? null : owner.getValue().username();
            return new NewCondition(Typing.value(task), username, due.getValue(), Typing.value(evidence));
        }
    }

    /**
     * @param people who may answer for a condition
     * @param first how many empty rows to begin with
     */
    ConditionRows(List<Person> people, int first) {
        this.people = people;
        this.rows = new RowEditor<>("Condition", Row::new);
        IntStream.range(0, first).forEach(i -> rows.add(new Row()));
        getContent().add(
                new H3("Conditions"),
                new Paragraph("Each becomes a task of the person who answers for it. If its last day passes without evidence, the case opens again by itself."),
                rows);
    }

    /** What was entered; the faults of the row {@code conditions[i]} are shown at its fields. */
    List<NewCondition> read(TaskSheet sheet) {
        List<Row> all = rows.rows();
        return IntStream.range(0, all.size()).mapToObj(i -> all.get(i).read(sheet, "conditions[" + i + "]")).toList();
    }
}
