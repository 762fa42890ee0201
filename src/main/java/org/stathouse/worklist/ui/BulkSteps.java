package org.stathouse.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.bulk.BulkAction;
import org.stathouse.worklist.bulk.BulkChoice;
import org.stathouse.worklist.bulk.BulkRow;
import org.stathouse.worklist.bulk.BulkState;
import org.stathouse.worklist.bulk.BulkView;
import org.stathouse.worklist.bulk.BulkWork;

/** Orders the same step for all selected tasks and says what became of it; those that did not come about stay selected. */
@Component
class BulkSteps {

    /** Of how many tasks a dialog asks who could take them and how they can be completed; the order itself checks each. */
    private static final int ASKED = 200;

    private final BulkWork bulk;
    private final TaskDesk desk;
    private final TaskSteps steps;
    private final Messages messages;

    BulkSteps(BulkWork bulk, TaskDesk desk, TaskSteps steps, Messages messages) {
        this.bulk = bulk;
        this.desk = desk;
        this.steps = steps;
        this.messages = messages;
    }

    /** Orders a step that asks nothing more. @param after hears what is selected then */
    void order(BulkAction action, TaskSelection selection, Consumer<TaskSelection> after) {
        BulkView outcome = bulk.order(action, selection.ordered());
        if (outcome.state() == BulkState.RUNNING || outcome.failed() > 0) {
            after.accept(TaskSelection.of(failed(outcome)));
            UI.getCurrent().navigate("tasks/bulk/" + outcome.id());
            return;
        }
        SuccessNotice.show(outcome.title() + ": done for " + outcome.done() + (outcome.done() == 1 ? " task." : " tasks."));
        after.accept(TaskSelection.NONE);
    }

    /** Asks to whom the tasks go. */
    void passOn(TaskSelection selection, Consumer<TaskSelection> after) {
        ComboBox<Person> person = steps.personField();
        person.setItems(bulk.candidates(asked(selection)));
        FieldsDialog dialog = new FieldsDialog(messages, "Pass the tasks on", "All selected tasks become somebody else’s. They are told.");
        dialog.add("assignee", person);
        dialog.confirmBy("Pass on", () -> order(new BulkAction.Reassign(TaskSteps.chosen(person).username()), selection, after));
        dialog.open();
    }

    /** Asks until when the tasks are to be out of the way. */
    void putOff(TaskSelection selection, Consumer<TaskSelection> after) {
        DatePicker day = steps.dayField();
        FieldsDialog dialog = new FieldsDialog(messages, "Put the tasks off", "They stay out of the list until that day; their due times stay as they are.");
        dialog.add("day", day);
        dialog.confirmBy("Put off", () -> order(new BulkAction.FollowUp(TaskSteps.chosen(day)), selection, after));
        dialog.open();
    }

    /** Asks how the tasks are to be completed, where their forms offer ways for many. */
    void complete(TaskSelection selection, Consumer<TaskSelection> after) {
        List<BulkChoice> choices = bulk.choices(asked(selection));
        FieldsDialog dialog = new FieldsDialog(
                messages, "Complete the tasks", "Only tasks of the chosen kind that are yours are completed; the others stay as they are.");
        if (choices.isEmpty()) {
            dialog.add(new EmptyState("None of these tasks can be completed without opening it.", "Open them one by one."));
        } else {
            var choice = Choice.of("How", BulkChoice::title, choices.toArray(BulkChoice[]::new));
            TextArea sentence = new TextArea();
            sentence.setWidthFull();
            sentence.setHelperText("The same for all of them.");
            sentence.setRequiredIndicatorVisible(true);
            sentence.setVisible(false);
            choice.addValueChangeListener(chosen -> {
                String asks = chosen.getValue() == null ? null : chosen.getValue().asks();
                sentence.setVisible(asks != null);
                sentence.setLabel(asks);
            });
            dialog.add("choice", choice);
            dialog.add("sentence", sentence);
            dialog.confirmBy("Complete", () -> {
                BulkChoice chosen = choice.getOptionalValue()
                        .orElseThrow(() -> new BusinessRuleViolation(Fault.at("choice", "shared.required")));
                String said = chosen.asks() == null ? null : Typing.value(sentence);
                order(new BulkAction.Complete(chosen.formKey(), chosen.choice(), said), selection, after);
            });
        }
        dialog.open();
    }

    private Collection<String> asked(TaskSelection selection) {
        return selection.all() == null ? selection.tasks() : desk.matching(selection.all(), ASKED);
    }

    /** What did not come about of an order that is done already. */
    private List<String> failed(BulkView outcome) {
        List<String> tasks = new ArrayList<>();
        if (outcome.state() == BulkState.FINISHED) {
            for (BulkRow.Result result : List.of(BulkRow.Result.REFUSED, BulkRow.Result.CHANGED)) {
                bulk.rows(outcome.id(), result, null, BulkWork.AT_ONCE).items().forEach(row -> tasks.add(row.taskId()));
            }
        }
        return tasks;
    }
}
