package org.stathouse.raid;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.steerco.MeetingName;

/**
 * What the actions, pillars and meetings of some items are called. The names in a file tell plans apart: numbers and titles
 * repeat from plan to plan.
 */
record ItemNames(Map<ActionId, ActionFacts> actions, Map<PillarId, PillarView> pillars, Map<UUID, MeetingName> meetings) {

    /** Separates the names in one cell; a name that holds it is written with a slash. */
    private static final String SEPARATOR = "|";

    ItemNames {
        actions = Map.copyOf(actions);
        pillars = Map.copyOf(pillars);
        meetings = Map.copyOf(meetings);
    }

    List<ActionFacts> of(Collection<ActionId> ids) {
        return ids.stream().map(actions::get).filter(Objects::nonNull).sorted(Comparator.comparing(ActionFacts::label)).toList();
    }

    List<PillarView> pillarsOf(Collection<PillarId> ids) {
        return ids.stream().map(pillars::get).filter(Objects::nonNull).sorted(Comparator.comparing(PillarView::name)).toList();
    }

    List<MeetingName> meetingsOf(Collection<UUID> ids) {
        return ids.stream().map(meetings::get).filter(Objects::nonNull).sorted(Comparator.comparing(MeetingName::day)).toList();
    }

    @Nullable
    String action(@Nullable ActionId id) {
        ActionFacts action = id == null ? null : actions.get(id);
        return action == null ? null : inFile(action);
    }

    @Nullable
    String listed(Set<ActionId> ids) {
        return joined(of(ids).stream().map(ItemNames::inFile));
    }

    @Nullable
    String listedPillars(Set<PillarId> ids) {
        return joined(pillarsOf(ids).stream().map(ItemNames::inFile));
    }

    @Nullable
    String listedMeetings(Set<UUID> ids) {
        return joined(meetingsOf(ids).stream().map(MeetingName::number));
    }

    /** "5.1.3 Pay faster (Action Plan)". */
    static String inFile(ActionFacts action) {
        return clean(action.label() + " (" + action.plan() + ")");
    }

    static String inFile(PillarView pillar) {
        return clean(pillar.name() + " (" + pillar.plan() + ")");
    }

    static String clean(String name) {
        return name.replace(SEPARATOR, "/").strip();
    }

    private static @Nullable String joined(Stream<String> names) {
        List<String> sorted = names.sorted().toList();
        return sorted.isEmpty() ? null : String.join(" " + SEPARATOR + " ", sorted);
    }
}
