package org.stathouse.raid.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.raid.DependencyGraph;
import org.stathouse.raid.DependencyLink;
import org.stathouse.raid.graph.Dependency;
import org.stathouse.raid.graph.GraphLayout;

/** Draws the graph of an action's dependencies as one SVG element: boxes that lead to their actions, lines with their state in words. */
final class DependencyDrawing {

    private static final int LETTERS_IN_A_LINE = 24;
    private static final int LINES = 3;
    private static final int LINE_HEIGHT = 16;

    private DependencyDrawing() {}

    static String svg(DependencyGraph graph) {
        Map<ActionId, Integer> places = new LinkedHashMap<>();
        graph.nodes().forEach(node -> places.put(node.action().id(), node.steps()));
        Map<UUID, DependencyLink> links = graph.links().stream().collect(Collectors.toMap(DependencyLink::id, Function.identity()));
        GraphLayout layout = GraphLayout.of(
                places, graph.links().stream().map(link -> new Dependency(link.id(), link.gives(), link.receives())).toList());
        String id = "dependencies-" + graph.center();
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dependency-graph\" role=\"group\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" aria-labelledby=\"%3$s-title\" aria-describedby=\"%3$s-desc\">"
                .formatted(layout.width(), layout.height(), id));
        svg.append("<title id=\"%s-title\">Dependencies of %s</title>".formatted(id, escaped(graph.action(graph.center()).label())));
        svg.append("<desc id=\"%s-desc\">%s</desc>".formatted(id, escaped(described(graph))));
        svg.append("<defs><marker id=\"%s-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto-start-reverse\"><path d=\"M0 0 L10 5 L0 10 z\" class=\"dependency-tip\"/></marker></defs>"
                .formatted(id));
        layout.lines().forEach(line -> svg.append(line(line, links.get(line.dependency().item()), id)));
        layout.boxes().forEach(box -> svg.append(box(box, graph)));
        return svg.append("</svg>").toString();
    }

    private static String described(DependencyGraph graph) {
        return "Waits for %d, is waited for by %d. The lists below say the same in words.".formatted(graph.waitsFor().size(), graph.awaited().size());
    }

    private static String line(GraphLayout.Line line, DependencyLink link, String id) {
        String state = switch (link.state()) {
            case AGREED -> "agreed";
            case NOT_AGREED -> "open";
            case OVERDUE -> "overdue";
        };
        String words = link.state().label() + (link.circular() ? ", circle" : "");
        return "<path d=\"%s\" class=\"dependency-line dependency-%s%s\" marker-end=\"url(#%s-arrow)\"/>"
                        .formatted(line.path(), state, link.circular() ? " dependency-circular" : "", id)
                + "<a href=\"%s\"><title>%s</title><text x=\"%d\" y=\"%d\" class=\"dependency-label\"><tspan x=\"%3$d\">%s</tspan><tspan x=\"%3$d\" dy=\"%d\">%s</tspan></text></a>"
                        .formatted(Addresses.item(link.id()), escaped(link.number() + " " + link.title() + ": " + words), line.labelX(), line.labelY(),
                                escaped(link.number()), LINE_HEIGHT + 2, escaped(words));
    }

    private static String box(GraphLayout.Box box, DependencyGraph graph) {
        ActionFacts action = graph.action(box.action());
        boolean center = box.action().equals(graph.center());
        StringBuilder drawn = new StringBuilder("<a href=\"%s\"%s><title>%s</title>"
                .formatted(Addresses.action(action.id().value()), center ? " aria-current=\"page\"" : "", escaped(action.label() + ", " + action.status().label())));
        drawn.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" class=\"dependency-box%s\"/>".formatted(
                box.x(), box.y(), GraphLayout.BOX_WIDTH, GraphLayout.BOX_HEIGHT, center ? " dependency-center" : ""));
        List<String> lines = wrapped(action.label());
        int y = box.y() + (GraphLayout.BOX_HEIGHT - lines.size() * LINE_HEIGHT) / 2 + LINE_HEIGHT - 4;
        for (String text : lines) {
            drawn.append("<text x=\"%d\" y=\"%d\" class=\"dependency-name\">%s</text>".formatted(box.x() + 10, y, escaped(text)));
            y += LINE_HEIGHT;
        }
        return drawn.append("</a>").toString();
    }

    /** The words in lines that fit a box; what does not fit ends in dots, and stands whole in the title. */
    static List<String> wrapped(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS_IN_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> cut = lines.stream()
                .map(text -> text.length() > LETTERS_IN_A_LINE ? text.substring(0, LETTERS_IN_A_LINE - 1) + "…" : text)
                .toList();
        if (cut.size() <= LINES) {
            return cut;
        }
        String last = cut.get(LINES - 1);
        String shortened = (last.length() > LETTERS_IN_A_LINE - 1 ? last.substring(0, LETTERS_IN_A_LINE - 1) : last) + "…";
        return List.of(cut.get(0), cut.get(1), shortened);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
