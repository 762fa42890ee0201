package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.steerco.NewCondition;
import org.stathouse.steerco.ui.ConditionFields;
import org.stathouse.worklist.ui.TaskSheet;

/** The conditions of a champion’s resolution. */
class ConditionRows extends Composite<Div> {

    private final RowEditor<ConditionFields> rows;

    /** @param people who may answer for a condition */
    ConditionRows(List<Person> people) {
        rows = new RowEditor<>("Condition", () -> new ConditionFields(people));
        rows.add(new ConditionFields(people));
        getContent().add(
                new H3("Conditions"),
                new Paragraph("Each becomes a task of the person who answers for it. If its last day passes without evidence, the case opens again by itself."),
                rows);
    }

    /** What was entered; the faults of the row {@code conditions[i]} are shown at its fields. */
    List<NewCondition> read(TaskSheet sheet) {
        List<ConditionFields> all = rows.rows();
        IntStream.range(0, all.size()).forEach(i -> all.get(i).register(sheet::shows, "conditions[" + i + "]."));
        return all.stream().map(ConditionFields::value).toList();
    }
}
