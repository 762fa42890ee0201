package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.adjudication.ChairDecision;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** The chair’s decision between two meetings: an outcome with what it needs, the reason, conditions. */
@org.springframework.stereotype.Component
class DecideForm implements TaskForm {

    private final CaseForms forms;
    private final ChairDecision decisions;
    private final People people;

    DecideForm(CaseForms forms, ChairDecision decisions, People people) {
        this.forms = forms;
        this.decisions = decisions;
        this.people = people;
    }

    @Override
    public String formKey() {
        return "adjudication/decide";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        List<OutcomeOption> options = decisions.outcomes(task.subject().id());
        RadioButtonGroup<OutcomeOption> outcome = Choice.of("Decision", OutcomeOption::label, options.toArray(OutcomeOption[]::new));
        DatePicker date = Typing.date("Date", "");
        ComboBox<Person> person = new ComboBox<>("Person");
        person.setItems(people.active());
        person.setItemLabelGenerator(Person::displayName);
        TextArea text = Typing.text("Text", "");
        TextArea reason = Typing.text("Reason", "For the register and everybody whom the decision concerns.");
        Typing.require(date, person, text, reason);
        adapt(null, date, person, text);
        ConditionRows conditions = new ConditionRows(people.active(), 0);
        TaskSheet sheet = forms.sheet(
                        task,
                        "You decide as chair, between two meetings; the decision gets its number and the next meeting takes note of it. What a meeting decides is recorded on its live view instead.")
                .withField("outcome", outcome)
                .withField("date", date)
                .withField("person", person)
                .withField("text", text)
                .withField("reason", reason)
                .with(conditions);
        Button submit = sheet.withSubmit(
                "Record decision",
                submission,
                () -> new ProposedDecision(
                        outcome.getValue() == null ? null : outcome.getValue().key(),
                        Typing.value(reason),
                        date.isVisible() ? date.getValue() : null,
                        person.isVisible() && person.getValue() != null ? person.getValue().username() : null,
                        text.isVisible() ? Typing.value(text) : null,
                        conditions.read(sheet)));
        outcome.addValueChangeListener(change -> {
            adapt(change.getValue(), date, person, text);
            submit.setText(change.getValue() == null ? "Record decision" : "Decide: " + change.getValue().label());
        });
        return sheet;
    }

    /** Shows what the outcome asks for, under its own words. */
    private static void adapt(@Nullable OutcomeOption chosen, DatePicker date, ComboBox<Person> person, TextArea text) {
        date.setVisible(chosen != null && chosen.dateLabel() != null);
        date.setLabel(chosen == null ? "" : chosen.dateLabel());
        person.setVisible(chosen != null && chosen.personLabel() != null);
        person.setLabel(chosen == null ? "" : chosen.personLabel());
        text.setVisible(chosen != null && chosen.textLabel() != null);
        text.setLabel(chosen == null ? "" : chosen.textLabel());
    }
}
