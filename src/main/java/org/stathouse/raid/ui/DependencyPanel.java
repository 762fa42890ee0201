package org.stathouse.raid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.ui.ActionPanel;
import org.stathouse.raid.Dependencies;
import org.stathouse.raid.DependencyGraph;
import org.stathouse.raid.DependencyLink;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** What an action waits for and what waits for it: drawn as a graph, and as two lists that say the same. */
@org.springframework.stereotype.Component
@Order(310)
class DependencyPanel implements ActionPanel {

    private final Dependencies dependencies;
    private final DateTexts dates;

    DependencyPanel(Dependencies dependencies, DateTexts dates) {
        this.dependencies = dependencies;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Dependencies";
    }

    @Override
    public Optional<Component> of(ActionView action) {
        DependencyGraph graph = dependencies.around(action.id());
        if (graph.isEmpty()) {
            return Optional.empty();
        }
        Div part = new Div();
        part.addClassName("dependencies");
        if (graph.isCircular()) {
            Div warning = new Div(new StatusBadge(Tone.WARNING, "Circle"), new Span(circle(graph)));
            warning.addClassName("dependency-warning");
            warning.getElement().setAttribute("role", "note");
            part.add(warning);
        }
        Div drawing = new Div();
        drawing.addClassName("dependency-drawing");
        // What scrolls sideways in a narrow window must be reachable by keyboard.
        drawing.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", "Graph of dependencies");
        // Only the browser's own parser makes SVG elements of it; an element made by tag name would be unknown to HTML.
        drawing.getElement().setProperty("innerHTML", DependencyDrawing.svg(graph));
        Div lists = new Div(
                list("Waits for", "This action waits for no other.", graph, graph.waitsFor(), DependencyLink::gives),
                list("Is waited for by", "No other action waits for this one.", graph, graph.awaited(), DependencyLink::receives));
        lists.addClassName("dependency-lists");
        part.add(drawing, lists);
        return Optional.of(part);
    }

    private static String circle(DependencyGraph graph) {
        List<String> numbers = graph.links().stream().filter(DependencyLink::circular).map(DependencyLink::number).toList();
        return "Actions wait for each other in a circle, so none can come first: " + String.join(", ", numbers)
                + ". Close or turn round one of these dependencies.";
    }

    private Div list(
            String heading, String none, DependencyGraph graph, List<DependencyLink> links, Function<DependencyLink, ActionId> other) {
        Div part = new Div(new H3(heading));
        if (links.isEmpty()) {
            part.add(new Paragraph(none));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("raid-items");
        links.forEach(link -> list.add(item(link, graph.action(other.apply(link)))));
        part.add(list);
        return part;
    }

    private ListItem item(DependencyLink link, ActionFacts action) {
        Span by = new Span(link.due() == null ? "" : "needed by " + dates.date(link.due()));
        by.addClassName("muted");
        ListItem item = new ListItem(
                Wording.badge(link.state()),
                new Anchor(Addresses.action(action.id().value()), action.label()),
                new Anchor(Addresses.item(link.id()), link.number() + " " + link.title()),
                by);
        if (link.circular()) {
            item.add(new StatusBadge(Tone.WARNING, "In a circle"));
        }
        return item;
    }
}
