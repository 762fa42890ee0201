package org.stathouse.raid;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionId;
import org.stathouse.raid.graph.Dependency;
import org.stathouse.raid.graph.DependencyWeb;
import org.stathouse.shared.NotFound;

/** Shows which actions wait for which. Everybody sees only the dependencies that {@code RaidPolicy} lets them see. */
@Service
@Transactional(readOnly = true)
public class Dependencies {

    /** How many steps away from its action the graph looks each way. */
    public static final int STEPS = 2;

    private final RaidItemRepository items;
    private final RaidAccess access;
    private final ActionDirectory plan;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;

    Dependencies(RaidItemRepository items, RaidAccess access, ActionDirectory plan, CurrentActor currentActor, Deadlines deadlines) {
        this.items = items;
        this.access = access;
        this.plan = plan;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
    }

    /**
     * The open dependencies around an action, two steps each way; a circle is marked wherever it closes.
     *
     * @throws NotFound if there is no such action
     */
    public DependencyGraph around(ActionId action) {
        if (plan.find(Set.of(action)).isEmpty()) {
            throw new NotFound("Action " + action);
        }
        DependencyWeb web = new DependencyWeb(items.openDependencies());
        Map<ActionId, Integer> places = web.around(action, STEPS);
        Set<UUID> circular = web.circular().stream().map(Dependency::item).collect(Collectors.toSet());
        Set<UUID> near = web.among(places.keySet()).stream().map(Dependency::item).collect(Collectors.toSet());
        List<DependencyLink> links = seen(near).stream().map(item -> link(item, circular.contains(item.id()))).toList();
        return new DependencyGraph(action, nodes(action, links, places), links);
    }

    private List<RaidItem> seen(Set<UUID> ids) {
        Specification<RaidItem> near = (item, query, build) -> item.get("id").in(ids);
        return ids.isEmpty()
                ? List.of()
                : items.findAll(access.seenBy(currentActor.get()).and(near)).stream().sorted(Comparator.comparing(RaidItem::sortKey)).toList();
    }

    /** Only actions that a dependency which this person may see leads to. */
    private List<DependencyGraph.Node> nodes(ActionId center, List<DependencyLink> links, Map<ActionId, Integer> places) {
        Set<ActionId> shown = new HashSet<>(Set.of(center));
        links.stream().flatMap(link -> Stream.of(link.gives(), link.receives())).forEach(shown::add);
        return plan.find(shown).stream()
                .map(action -> new DependencyGraph.Node(action, places.getOrDefault(action.id(), 0)))
                .sorted(Comparator.comparing(DependencyGraph.Node::steps))
                .toList();
    }

    private DependencyLink link(RaidItem item, boolean circular) {
        RaidItemForm form = item.form();
        return new DependencyLink(
                item.id(),
                item.number(),
                item.content().title(),
                Objects.requireNonNull(form.gives()),
                Objects.requireNonNull(form.receives()),
                form.due(),
                state(item, form),
                circular);
    }

    private DependencyLink.State state(RaidItem item, RaidItemForm form) {
        if (item.isOverdue(deadlines.today())) {
            return DependencyLink.State.OVERDUE;
        }
        return form.agreed() ? DependencyLink.State.AGREED : DependencyLink.State.NOT_AGREED;
    }
}
