package org.stathouse.raid;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.steerco.MeetingName;
import org.stathouse.steerco.MeetingNames;

/** Looks up what the actions, pillars and meetings of items are called: three queries, however many items there are. */
@Component
class ItemNaming {

    private final ActionDirectory actions;
    private final PlanCatalog catalog;
    private final MeetingNames meetings;

    ItemNaming(ActionDirectory actions, PlanCatalog catalog, MeetingNames meetings) {
        this.actions = actions;
        this.catalog = catalog;
        this.meetings = meetings;
    }

    ItemNames of(Collection<RaidItem> items) {
        return of(
                items.stream().flatMap(item -> item.content().actions().stream()).collect(Collectors.toSet()),
                items.stream().flatMap(item -> item.content().pillars().stream()).collect(Collectors.toSet()),
                items.stream().flatMap(item -> item.form().meetings().stream()).collect(Collectors.toSet()));
    }

    ItemNames of(RaidItemForm form) {
        return of(Set.copyOf(ItemPolicy.ties(form)), form.pillars(), form.meetings());
    }

    /** What all actions, pillars and meetings are called. */
    ItemNames everything() {
        return new ItemNames(
                byId(actions.all().stream(), ActionFacts::id),
                byId(catalog.pillars().stream(), PillarView::id),
                byId(meetings.all().stream(), MeetingName::id));
    }

    private ItemNames of(Set<ActionId> actionIds, Set<PillarId> pillarIds, Set<UUID> meetingIds) {
        Stream<PillarView> pillars = pillarIds.isEmpty() ? Stream.empty() : catalog.pillars().stream();
        return new ItemNames(
                byId(actions.find(actionIds).stream(), ActionFacts::id),
                byId(pillars.filter(pillar -> pillarIds.contains(pillar.id())), PillarView::id),
                byId(meetings.find(meetingIds).stream(), MeetingName::id));
    }

    private static <K, V> Map<K, V> byId(Stream<V> values, Function<V, K> id) {
        return values.collect(Collectors.toMap(id, value -> Objects.requireNonNull(value)));
    }
}
