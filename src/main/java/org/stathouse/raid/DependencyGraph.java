package org.stathouse.raid;

import java.util.List;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;

/**
 * What one action waits for and what waits for it, two steps each way.
 *
 * @param center the action that it is about
 * @param nodes the action itself and those around it, the farthest waited-for first
 * @param links the open dependencies between them, by number
 */
public record DependencyGraph(ActionId center, List<Node> nodes, List<DependencyLink> links) {

    public DependencyGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * An action in the graph.
     *
     * @param steps how far from the center: below zero what it waits for, above zero what waits for it
     */
    public record Node(ActionFacts action, int steps) {}

    /** What the action waits for itself. */
    public List<DependencyLink> waitsFor() {
        return links.stream().filter(link -> link.receives().equals(center)).toList();
    }

    /** What waits for the action itself. */
    public List<DependencyLink> awaited() {
        return links.stream().filter(link -> link.gives().equals(center)).toList();
    }

    /** Whether there are actions in it that wait for each other in a circle, so that none can come first. */
    public boolean isCircular() {
        return links.stream().anyMatch(DependencyLink::circular);
    }

    public boolean isEmpty() {
        return links.isEmpty();
    }

    /** The action of a node. */
    public ActionFacts action(ActionId id) {
        return nodes.stream().map(Node::action).filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }
}
