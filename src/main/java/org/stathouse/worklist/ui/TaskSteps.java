package org.stathouse.worklist.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.FollowUps;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/**
 * The steps with one task that its page, the list and the board offer, each with its dialog and its answer to the person. What
 * is to be shown afresh is shown afresh as well when a step was refused: somebody else was faster then.
 */
@Component
class TaskSteps {

    static final String FOLLOW_UP = "It stays out of the list until that day; its due time stays as it is.";

    private final TaskDesk desk;
    private final FollowUps followUps;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    TaskSteps(
            TaskDesk desk,
            FollowUps followUps,
            WorkingCalendar calendar,
            Deadlines deadlines,
            DateTexts dates,
            Messages messages) {
        this.desk = desk;
        this.followUps = followUps;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    void claim(TaskRow task, Runnable refresh) {
        refreshing(refresh, () -> {
            desk.claim(task.id(), null);
            SuccessNotice.show("“" + task.name() + "” is yours.", "Undo", () -> refreshing(refresh, () -> desk.release(task.id(), null)));
        });
    }

    void release(TaskRow task, Runnable refresh) {
        refreshing(refresh, () -> {
            desk.release(task.id(), null);
            SuccessNotice.show("“" + task.name() + "” is free for its group again.");
        });
    }

    void takeBack(TaskRow task, Runnable refresh) {
        refreshing(refresh, () -> {
            desk.takeBack(task.id(), null);
            SuccessNotice.show("“" + task.name() + "” is yours again.");
        });
    }

    /** Asks to whom the task is to go. */
    void passOn(TaskRow task, Runnable refresh) {
        ComboBox<Person> person = personField();
        person.setItems(desk.candidates(task.id()));
        FieldsDialog dialog = new FieldsDialog(messages, "Pass the task on", "“" + task.name() + "” becomes somebody else’s. They are told.");
        dialog.add("assignee", person);
        dialog.confirmBy("Pass on", () -> {
            Person chosen = chosen(person);
            desk.reassign(task.id(), chosen.username(), task.version());
            SuccessNotice.show("The task is with " + chosen.displayName() + " now.");
            refresh.run();
        });
        dialog.open();
    }

    /** Asks until when the task is to be out of the way. */
    void putOff(TaskRow task, Runnable refresh) {
        DatePicker day = dayField();
        FieldsDialog dialog = new FieldsDialog(messages, "Put the task off", FOLLOW_UP);
        dialog.add("day", day);
        dialog.confirmBy("Put off", () -> {
            LocalDate chosen = chosen(day);
            followUps.set(task.id(), chosen, task.version());
            SuccessNotice.show(
                    "“" + task.name() + "” comes back on " + dates.date(chosen) + ".", "Undo", () -> takeUp(task, refresh));
            refresh.run();
        });
        dialog.open();
    }

    /** Takes a task up again that was put off. */
    void takeUp(TaskRow task, Runnable refresh) {
        refreshing(refresh, () -> {
            followUps.set(task.id(), null, null);
            SuccessNotice.show("“" + task.name() + "” is back in the list.");
        });
    }

    /** The field that asks to whom tasks go; its items are set by the caller. */
    ComboBox<Person> personField() {
        ComboBox<Person> person = new ComboBox<>("To whom");
        person.setItemLabelGenerator(Person::displayName);
        person.setHelperText("Only people who may do this are listed.");
        person.setRequiredIndicatorVisible(true);
        return person;
    }

    /** The field that asks for a follow-up day; tomorrow, or the next working day after it, stands in it. */
    DatePicker dayField() {
        DatePicker day = new DatePicker("Follow up on");
        day.setMin(deadlines.today().plusDays(1));
        day.setValue(calendar.plusWorkingDays(deadlines.today(), 1));
        day.setHelperText("A working day after today");
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    static Person chosen(ComboBox<Person> field) {
        if (field.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("assignee", "shared.required"));
        }
        return field.getValue();
    }

    static LocalDate chosen(DatePicker field) {
        if (field.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("day", "shared.required"));
        }
        return field.getValue();
    }

    private static void refreshing(Runnable refresh, Runnable step) {
        try {
            step.run();
        } finally {
            refresh.run();
        }
    }
}
