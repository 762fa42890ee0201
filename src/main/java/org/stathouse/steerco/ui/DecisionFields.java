package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.NewCondition;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** What SteerCo decides: the outcome with just the fields that it needs, the reason, and the conditions. */
public class DecisionFields extends Composite<Div> {

    private final RadioButtonGroup<OutcomeOption> outcome = new RadioButtonGroup<>("Decision");
    private final DatePicker date = Typing.date("Date", "");
    private final ComboBox<Person> person = new ComboBox<>("Person");
    private final TextArea text = Typing.text("Text", "");
    private final TextArea reason = Typing.text("Reason", "For the minutes and the register.");
    private final RowEditor<ConditionFields> conditions;

    /**
     * @param options the outcomes to choose from
     * @param people whom an outcome may name and who may answer for a condition
     */
    public DecisionFields(List<OutcomeOption> options, List<Person> people) {
        conditions = new RowEditor<>("Condition", () -> new ConditionFields(people));
        outcome.setItems(options);
        outcome.setItemLabelGenerator(OutcomeOption::label);
        outcome.addValueChangeListener(change -> showFields(change.getValue()));
        person.setItems(people);
        person.setItemLabelGenerator(Person::displayName);
        date.setAutoOpen(false);
        reason.setMinRows(2);
        Typing.require(outcome, date, person, text, reason);
        Div needed = new Div(date, person, text);
        needed.addClassName("decision-needed");
        getContent().addClassName("decision-fields");
        getContent().add(outcome, needed, reason, conditions);
        showFields(null);
    }

    /** Hands out each field with the name that the faults carry; again before every attempt, for conditions come and go. */
    public void register(BiConsumer<String, HasValidationProperties> fields) {
        fields.accept("outcome", outcome);
        fields.accept("date", date);
        fields.accept("person", person);
        fields.accept("text", text);
        fields.accept("reason", reason);
        for (int i = 0; i < conditions.rows().size(); i++) {
            conditions.rows().get(i).register(fields, "conditions[" + i + "].");
        }
    }

    /** What has been entered; fields that the outcome does not ask for are left out. */
    public ProposedDecision value() {
        OutcomeOption chosen = outcome.getValue();
        boolean dated = chosen != null && chosen.dateLabel() != null;
        boolean named = chosen != null && chosen.personLabel() != null;
        boolean written = chosen != null && chosen.textLabel() != null;
        List<NewCondition> set = conditions.rows().stream().map(ConditionFields::value).toList();
        return new ProposedDecision(
                chosen == null ? null : chosen.key(),
                Typing.value(reason),
                dated ? date.getValue() : null,
                named && person.getValue() != null ? person.getValue().username() : null,
                written ? Typing.value(text) : null,
                set);
    }

    /** Whether anything has been entered that would be a pity to lose. */
    boolean isTouched() {
        return outcome.getValue() != null || Typing.value(reason) != null || !conditions.rows().isEmpty();
    }

    void addCondition() {
        conditions.addEmpty();
    }

    private void showFields(@Nullable OutcomeOption chosen) {
        label(date, chosen == null ? null : chosen.dateLabel());
        label(person, chosen == null ? null : chosen.personLabel());
        label(text, chosen == null ? null : chosen.textLabel());
    }

    private static void label(Component field, @Nullable String label) {
        field.setVisible(label != null);
        if (label != null) {
            field.getElement().setProperty("label", label);
        }
    }
}
