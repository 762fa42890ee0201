package org.stathouse.raid.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stathouse.plan.ActionId;

/** Who waits for whom, over all open dependencies: the neighborhood of one action, and what waits for itself in a circle. */
public final class DependencyWeb {

    private final List<Dependency> dependencies;
    private final Map<ActionId, List<Dependency>> given;
    private final Map<ActionId, List<Dependency>> received;

    public DependencyWeb(Collection<Dependency> dependencies) {
        this.dependencies = List.copyOf(dependencies);
        this.given = by(Dependency::gives);
        this.received = by(Dependency::receives);
    }

    private Map<ActionId, List<Dependency>> by(Function<Dependency, ActionId> end) {
        return dependencies.stream().collect(Collectors.groupingBy(end, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * The actions around one: how many steps away each stands, below zero those that it waits for, above zero those that wait
     * for it. An action that stands on both sides, in a circle, gets the nearer one, and of two equally near the waited-for one.
     *
     * @param steps how far to look each way
     */
    public Map<ActionId, Integer> around(ActionId center, int steps) {
        Map<ActionId, Integer> before = distances(center, steps, received, Dependency::gives);
        Map<ActionId, Integer> after = distances(center, steps, given, Dependency::receives);
        Map<ActionId, Integer> places = new LinkedHashMap<>();
        before.forEach((action, distance) -> places.put(action, -distance));
        after.forEach((action, distance) -> places.merge(action, distance, (left, right) -> right < -left ? right : left));
        return places;
    }

    private static Map<ActionId, Integer> distances(
            ActionId center, int steps, Map<ActionId, List<Dependency>> edges, Function<Dependency, ActionId> other) {
        Map<ActionId, Integer> found = new LinkedHashMap<>(Map.of(center, 0));
        Deque<ActionId> open = new ArrayDeque<>(List.of(center));
        while (!open.isEmpty()) {
            ActionId action = open.remove();
            int next = found.getOrDefault(action, 0) + 1;
            if (next > steps) {
                continue;
            }
            for (Dependency edge : edges.getOrDefault(action, List.of())) {
                if (found.putIfAbsent(other.apply(edge), next) == null) {
                    open.add(other.apply(edge));
                }
            }
        }
        return found;
    }

    /** The dependencies with both ends among these actions. */
    public List<Dependency> among(Set<ActionId> actions) {
        return dependencies.stream().filter(edge -> actions.contains(edge.gives()) && actions.contains(edge.receives())).toList();
    }

    /** The dependencies that lie on a circle: from the action that waits, one comes back to the action that gives. */
    public Set<Dependency> circular() {
        Map<ActionId, Set<ActionId>> reach = new HashMap<>();
        return dependencies.stream()
                .filter(edge -> reach.computeIfAbsent(edge.receives(), this::reachable).contains(edge.gives()))
                .collect(Collectors.toSet());
    }

    private Set<ActionId> reachable(ActionId from) {
        Set<ActionId> found = new HashSet<>(Set.of(from));
        Deque<ActionId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (Dependency edge : given.getOrDefault(open.remove(), List.of())) {
                if (found.add(edge.receives())) {
                    open.add(edge.receives());
                }
            }
        }
        return found;
    }
}
