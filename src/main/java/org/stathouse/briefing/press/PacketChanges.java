package org.stathouse.briefing.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Block.Cell;
import org.stathouse.briefing.Block.Column;
import org.stathouse.briefing.Fact;

/**
 * What changed between two snapshots: what is new, what has another value, what is gone, group by group. Only sections that both packets
 * have are compared; otherwise everything in a section that was left out once would seem new or gone.
 */
final class PacketChanges {

    private static final String NOTHING = "–";

    private static final List<Column> COLUMNS =
            List.of(Column.text("What", 5), Column.text("Change", 2), Column.text("Before", 3), Column.text("Now", 3));

    private PacketChanges() {}

    /** The blocks of the first packet of a series. */
    static List<Block> none() {
        return List.of(new Block.Prose("This is the first packet of its series: there is none before it to compare with."));
    }

    /**
     * The blocks that tell what changed.
     *
     * @param earlier what the packet is called that is compared with, with its as-of time
     */
    static List<Block> between(List<KeptSection> before, List<KeptSection> now, String earlier) {
        Set<String> both = comparable(before);
        both.retainAll(comparable(now));
        Map<String, Map<String, Thing>> then = things(before, both);
        Map<String, Map<String, Thing>> today = things(now, both);
        List<Block> blocks = new ArrayList<>();
        List<Block> tables = new ArrayList<>();
        int count = 0;
        Set<String> groups = new TreeSet<>(today.keySet());
        groups.addAll(then.keySet());
        for (String group : groups) {
            List<List<Cell>> rows = rows(then.getOrDefault(group, Map.of()), today.getOrDefault(group, Map.of()));
            count += rows.size();
            if (!rows.isEmpty()) {
                tables.add(new Block.Heading(2, group));
                tables.add(new Block.Table(group + ": what changed", COLUMNS, rows, ""));
            }
        }
        blocks.add(new Block.Prose(count == 0 ? "Nothing has changed since " + earlier + "." : sentence(count) + " since " + earlier + "."));
        blocks.addAll(tables);
        notCompared(before, now, both).ifPresent(blocks::add);
        return List.copyOf(blocks);
    }

    /** Everything that is known of one key: how people call it, and its attributes. */
    private record Thing(String label, Map<String, String> attributes) {

        String values() {
            return attributes.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).collect(Collectors.joining("; "));
        }
    }

    private static Set<String> comparable(List<KeptSection> sections) {
        return sections.stream().filter(section -> section.content() != null).map(KeptSection::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Map<String, Thing>> things(List<KeptSection> sections, Set<String> compared) {
        Map<String, Map<String, Thing>> groups = new LinkedHashMap<>();
        for (KeptSection section : sections) {
            if (compared.contains(section.key())) {
                for (Fact fact : Objects.requireNonNull(section.content()).facts()) {
                    groups.computeIfAbsent(fact.group(), group -> new LinkedHashMap<>())
                            .computeIfAbsent(fact.key(), key -> new Thing(fact.label(), new LinkedHashMap<>()))
                            .attributes()
                            .putIfAbsent(fact.attribute(), fact.value());
                }
            }
        }
        return groups;
    }

    private static List<List<Cell>> rows(Map<String, Thing> before, Map<String, Thing> now) {
        List<List<Cell>> rows = new ArrayList<>();
        now.forEach((key, thing) -> {
            Thing earlier = before.get(key);
            if (earlier == null) {
                rows.add(row(thing.label(), "New", NOTHING, thing.values()));
            } else {
                rows.addAll(changed(earlier, thing));
            }
        });
        before.forEach((key, thing) -> {
            if (!now.containsKey(key)) {
                rows.add(row(thing.label(), "Gone", thing.values(), NOTHING));
            }
        });
        return rows;
    }

    private static List<List<Cell>> changed(Thing before, Thing now) {
        Set<String> attributes = new LinkedHashSet<>(now.attributes().keySet());
        attributes.addAll(before.attributes().keySet());
        List<List<Cell>> rows = new ArrayList<>();
        for (String attribute : attributes) {
            String old = before.attributes().getOrDefault(attribute, NOTHING);
            String present = now.attributes().getOrDefault(attribute, NOTHING);
            if (!old.equals(present)) {
                rows.add(row(now.label(), attribute, old, present));
            }
        }
        return rows;
    }

    private static List<Cell> row(String what, String change, String before, String now) {
        return List.of(Cell.of(what), Cell.of(change), Cell.of(before), Cell.of(now));
    }

    private static String sentence(int count) {
        return count == 1 ? "One thing has changed" : count + " things have changed";
    }

    /** Names what could not be compared, and in which of the two packets it is missing. */
    private static Optional<Block> notCompared(List<KeptSection> before, List<KeptSection> now, Set<String> both) {
        Map<String, KeptSection> then = before.stream().collect(Collectors.toMap(KeptSection::key, section -> section));
        List<String> lines = new ArrayList<>();
        for (KeptSection section : now) {
            if (both.contains(section.key())) {
                continue;
            }
            if (section.content() == null) {
                lines.add(section.title() + ": it could not be made this time.");
            } else if (!section.content().facts().isEmpty()) {
                lines.add(section.title() + (then.containsKey(section.key()) ? ": it could not be made last time." : ": it was not in that packet."));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Together(List.of(new Block.Heading(2, "Not compared"), new Block.Points(lines))));
    }
}
