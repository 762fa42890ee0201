package org.stathouse.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.stream.Collectors;
import org.stathouse.workflow.CaseDiagram;
import org.stathouse.workflow.operating.ElementLoad;
import org.stathouse.workflow.operating.ProcessHeat;
import org.stathouse.worklist.ui.ProcessDiagram;

/** The diagram of a version, with the number of cases written at each element and its warmth as a color; a table says the same. */
class HeatDiagram extends Div {

    private static final double STEP = 1.3;

    HeatDiagram(ProcessHeat heat) {
        CaseDiagram drawing = new CaseDiagram(heat.definition().key(), heat.definition().version(), heat.bpmnXml(), Set.of(), Set.of());
        ProcessDiagram diagram = new ProcessDiagram(drawing, "Diagram of the process with how many cases stand at each step. The table below says the same.");
        diagram.showCounts(
                heat.elements().stream().collect(Collectors.toMap(ElementLoad::id, ElementLoad::cases)),
                heat.elements().stream().filter(load -> load.stopped() > 0).collect(Collectors.toMap(ElementLoad::id, ElementLoad::stopped)));
        Span cases = new Span("Cases");
        cases.addClassNames("heat-key", "heat-count");
        Span stopped = new Span("Stopped jobs");
        stopped.addClassNames("heat-key", "heat-stopped");
        Div foot = new Div(
                cases,
                stopped,
                button("Zoom in", VaadinIcon.PLUS, () -> diagram.zoomBy(STEP)),
                button("Zoom out", VaadinIcon.MINUS, () -> diagram.zoomBy(1 / STEP)),
                button("Show all", VaadinIcon.EXPAND_SQUARE, diagram::fit));
        foot.addClassName("diagram-foot");
        add(diagram, foot);
    }

    private static Button button(String label, VaadinIcon icon, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
