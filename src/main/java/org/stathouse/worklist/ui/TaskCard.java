package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stathouse.worklist.TaskRow;

/** A task on the board, with a button for each move that it can make. */
class TaskCard extends ListItem {

    TaskCard(TaskRow task, TaskTexts texts, boolean news, List<BoardColumn.Step> steps, Consumer<BoardColumn.Step> take) {
        addClassName("board-card");
        getElement().setAttribute("data-task", task.id());
        getElement().setAttribute("data-targets", steps.stream().map(step -> step.target().name()).collect(Collectors.joining(" ")));
        getElement().setAttribute("draggable", String.valueOf(!steps.isEmpty()));
        Span due = new Span("Due " + texts.due(task));
        due.addClassName("task-due");
        due.setClassName("overdue", task.overdue());
        Span subject = new Span(task.caseNumber() + " · " + task.caseTitle());
        subject.addClassName("quiet");
        add(new Anchor("tasks/" + task.id(), task.name()));
        texts.marks(task, news).forEach(text -> add(mark(text)));
        add(subject, due);
        if (task.assignee() != null && task.why() != TaskRow.Why.ASSIGNED) {
            Span with = new Span("With " + task.assigneeName());
            with.addClassName("quiet");
            add(with);
        }
        if (!steps.isEmpty()) {
            Div buttons = new Div();
            buttons.addClassName("board-card-steps");
            steps.forEach(step -> buttons.add(button(task, step, take)));
            add(buttons);
        }
    }

    private static Span mark(String text) {
        Span mark = new Span(text);
        mark.addClassName("task-mark");
        return mark;
    }

    private static Button button(TaskRow task, BoardColumn.Step step, Consumer<BoardColumn.Step> take) {
        Button button = new Button(step.label(), click -> take.accept(step));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(step.label() + " " + task.name() + ", " + task.caseNumber());
        return button;
    }
}
