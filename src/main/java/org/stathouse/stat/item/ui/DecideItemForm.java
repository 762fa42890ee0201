package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.item.ChairDecision;
import org.stathouse.stat.item.DecideItem;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.process.FollowUpProcess;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the chair decides an item that came up the whole path: extend it, a Tiger Team, a decision memo, or withdraw it. */
@org.springframework.stereotype.Component
class DecideItemForm implements TaskForm {

    private final Items items;
    private final People people;
    private final DateTexts dates;
    private final Messages messages;

    DecideItemForm(Items items, People people, DateTexts dates, Messages messages) {
        this.items = items;
        this.people = people;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return FollowUpProcess.FORM_DECIDE;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ItemPage page = items.get(task.subject().id());
        RadioButtonGroup<ChairDecision> decision = Choice.of("Decision", ChairDecision::label, ChairDecision.values());
        TextArea reason = Typing.text("Reason", "It stays with the item; its owner reads it.");
        Needed needed = new Needed(
                Typing.text("Revised plan", "Which steps, each by when."),
                Typing.date("New last day", "A working day after the present one."),
                new ComboBox<>("Lead of the Tiger Team"),
                Typing.text("What the team is to bring about", ""));
        needed.person().setItems(people.active());
        needed.person().setItemLabelGenerator(Person::displayName);
        Typing.require(reason, needed.plan(), needed.due(), needed.person(), needed.brief());
        needed.show(null);
        decision.addValueChangeListener(change -> needed.show(change.getValue()));
        TaskSheet sheet = new TaskSheet(messages, "The item is overdue, and neither the analyst nor the Deputy Chief Performance Officer could bring it about.")
                .with(new ItemDigest(page, dates), new EscalationPath(page))
                .withField("decision", decision)
                .withField("plan", needed.plan())
                .withField("due", needed.due())
                .withField("person", needed.person())
                .withField("brief", needed.brief())
                .withField("reason", reason);
        sheet.withSubmit("Record the decision", submission, () -> needed.command(decision.getValue(), Typing.value(reason)));
        return sheet;
    }

    /** What one decision needs and another does not. */
    private record Needed(TextArea plan, DatePicker due, ComboBox<Person> person, TextArea brief) {

        void show(@Nullable ChairDecision chosen) {
            boolean team = chosen == ChairDecision.TIGER_TEAM;
            plan.setVisible(chosen == ChairDecision.EXTEND);
            due.setVisible(chosen == ChairDecision.EXTEND);
            person.setVisible(team || chosen == ChairDecision.DECISION_MEMO);
            person.setLabel(team ? "Lead of the Tiger Team" : "Who writes the decision memo");
            brief.setVisible(team || chosen == ChairDecision.DECISION_MEMO);
            brief.setLabel(team ? "What the team is to bring about" : "Decision asked of SteerCo");
        }

        DecideItem command(@Nullable ChairDecision chosen, @Nullable String reason) {
            Person named = person.getValue();
            return new DecideItem(
                    chosen, reason, Typing.value(plan), due.getValue(), named == null ? null : named.username(), Typing.value(brief));
        }
    }
}
