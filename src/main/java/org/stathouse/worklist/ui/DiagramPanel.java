package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.stathouse.workflow.CaseDiagram;
import org.stathouse.worklist.TaskRow;

/** The diagram with its key, and buttons to zoom for those who cannot turn a wheel. */
class DiagramPanel extends Div {

    private static final double STEP = 1.3;

    DiagramPanel(CaseDiagram diagram, List<TaskRow> tasks) {
        String where = where(diagram, tasks);
        ProcessDiagram drawing = new ProcessDiagram(diagram, "Diagram of the process. " + where);
        Div foot = new Div(
                key("Now", true),
                key("Done", false),
                button("Zoom in", VaadinIcon.PLUS, () -> drawing.zoomBy(STEP)),
                button("Zoom out", VaadinIcon.MINUS, () -> drawing.zoomBy(1 / STEP)),
                button("Show all", VaadinIcon.EXPAND_SQUARE, drawing::fit));
        foot.addClassName("diagram-foot");
        Span text = new Span(where);
        add(text, drawing, foot);
    }

    private static String where(CaseDiagram diagram, List<TaskRow> tasks) {
        String open = tasks.stream()
                .filter(task -> task.state() == TaskRow.State.OPEN)
                .map(TaskRow::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            return "The case stands at: " + open + ".";
        }
        return diagram.activeElements().isEmpty() ? "The process has ended." : "The case waits for a date or for Stathouse itself.";
    }

    private static Span key(String text, boolean now) {
        Span key = new Span(text);
        key.addClassName("diagram-key");
        if (now) {
            key.addClassName("now");
        }
        return key;
    }

    private static Button button(String label, VaadinIcon icon, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
