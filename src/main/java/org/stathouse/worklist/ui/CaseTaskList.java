package org.stathouse.worklist.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.worklist.TaskRow;

/** The tasks of a case in the order in which they came up, each with who has it or what became of it. */
class CaseTaskList extends Div {

    private final DateTexts dates;

    CaseTaskList(List<TaskRow> tasks, DateTexts dates) {
        this.dates = dates;
        if (tasks.isEmpty()) {
            add(new EmptyState("No task has come up yet.", "Tasks appear here when the case reaches them."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("case-tasks");
        tasks.forEach(task -> list.add(item(task)));
        add(list);
    }

    private ListItem item(TaskRow task) {
        Anchor link = new Anchor("tasks/" + task.id(), task.name());
        Span story = new Span(story(task));
        story.addClassName("quiet");
        ListItem item = new ListItem(link, TaskTexts.badge(task), story);
        item.addClassName("case-task");
        return item;
    }

    private String story(TaskRow task) {
        return switch (task.state()) {
            case OPEN -> (task.assignee() == null ? "Not claimed yet" : "With " + task.assigneeName()) + " since "
                    + dates.dateTime(task.createdAt()) + ", due " + dates.dateTime(task.dueAt());
            case COMPLETED -> "Done by " + task.endedByName() + ", " + dates.dateTime(Objects.requireNonNull(task.endedAt()));
            case CANCELLED -> "No longer needed since " + dates.dateTime(Objects.requireNonNull(task.endedAt()));
        };
    }
}
